/**
 * The command line: {@code serve}, {@code validate} and {@code import}. Thin: each command wires
 * the other packages together and turns what they say into lines and an exit code ({@link
 * org.myograph.cli.ExitCode}).
 *
 * <p>Only this package knows picocli. Start at {@link org.myograph.cli.MyographCommand}.
 */
package org.myograph.cli;
