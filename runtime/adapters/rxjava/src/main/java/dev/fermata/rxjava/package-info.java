/**
 * RxJava 3 in async methods: {@code Single}, {@code Maybe} and {@code Completable}, awaited by
 * {@link dev.fermata.rxjava.RxJavaAwait} and returned by a builder each. An {@code Observable} or
 * {@code Flowable} has no single outcome: say which one is meant by {@code firstElement()}, {@code
 * lastElement()}, {@code singleOrError()} or {@code toList()}, and await that.
 */
package dev.fermata.rxjava;
