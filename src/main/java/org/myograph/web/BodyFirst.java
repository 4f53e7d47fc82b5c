package org.myograph.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Collects a request's body before a thread is spent on the request, so that slow senders hold no
 * thread. Stands inside a handler that limits the size. Jetty 12.1.12's own {@code
 * EagerContentHandler} leaves a connection hanging when the body had no Content-Type and nobody
 * read it.
 */
final class BodyFirst extends Handler.Wrapper {

  BodyFirst(Handler inner) {
    super(inner);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean body =
        request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    if (!body) {
      return super.handle(request, response, callback);
    }
    new Collecting(request, response, callback).run();
    return true;
  }

  private final class Collecting implements Runnable {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();

    private Collecting(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    /** Reads what has come; returns without waiting, and is called again when there is more. */
    @Override
    public void run() {
      try {
        while (true) {
          Content.Chunk chunk = request.read();
          if (chunk == null) {
            request.demand(this);
            return;
          }
          if (Content.Chunk.isFailure(chunk)) {
            throw chunk.getFailure();
          }
          byte[] bytes = BufferUtil.toArray(chunk.getByteBuffer());
          collected.write(bytes, 0, bytes.length);
          chunk.release();
          if (chunk.isLast()) {
            break;
          }
        }
        if (!BodyFirst.super.handle(new Collected(request, collected), response, callback)) {
          Response.writeError(request, response, callback, 404);
        }
      } catch (Throwable e) {
        Response.writeError(request, response, callback, e);
      }
    }
  }

  /** A request whose body is at hand. */
  private static final class Collected extends Request.Wrapper {
    private Content.Chunk next;

    private Collected(Request request, ByteArrayOutputStream body) {
      super(request);
      next = Content.Chunk.from(ByteBuffer.wrap(body.toByteArray()), true);
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk chunk = next;
      next = Content.Chunk.EOF;
      return chunk;
    }

    @Override
    public void demand(Runnable reader) {
      getComponents().getExecutor().execute(reader);
    }
  }
}
