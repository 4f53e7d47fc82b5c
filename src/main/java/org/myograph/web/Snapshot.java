package org.myograph.web;

import org.myograph.answer.Index;
import org.myograph.store.Generation;

/** The generation that one request reads, leased for as long as the request lasts. */
record Snapshot(Generation generation, Index index) {}
