/** Announces builders for RxJava's task types to the processor, which looks for them here. */
package dev.fermata.builders.io.reactivex.rxjava3.core;
