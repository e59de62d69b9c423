/**
 * The machinery behind {@link dev.fermata.Task}: one piece a file, not exported.
 *
 * <p>In: the abstract types of {@code dev.fermata}. Out: their implementations. What holds: each
 * class that several threads use starts with its states and who may leave them; no lock is held
 * while foreign code runs.
 *
 * <ul>
 *   <li>{@code Promise} is the task; {@code Resumption} runs its continuations, {@code Blocking}
 *       waits for it, {@code DeadlockSearch} asks what it waits for.
 *   <li>Kinds of promise: {@code Work}, {@code Delay}, {@code WhenAll}, {@code WhenAny}, {@code
 *       Waiting}, {@code Continued}, {@code Unwrapped}, {@code FirstElement}, and {@code
 *       AsyncFrame} of generated code.
 *   <li>Threads: {@code DefaultScheduler}, {@code BlockingThreads}, {@code Timer}, {@code
 *       EventLoop}; {@code ThreadState} is what the runtime knows of one thread.
 *   <li>Failures: {@code Faulted}, {@code Canceled}, and {@code UnobservedWatch} with what it
 *       needs.
 * </ul>
 *
 * <p>{@code dev.fermata} and this package know each other, because {@code Task} is a class with
 * static factories: Java allows no other way to write {@code Task.fromResult(x)}. {@code
 * dev.fermata.codegen} knows both; neither knows it.
 */
package dev.fermata.internal;
