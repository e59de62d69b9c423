package dev.fermata.internal;

/** A {@link Continuation} that is no task itself. */
abstract non-sealed class Callback implements Continuation {}
