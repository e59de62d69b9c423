/**
 * A state machine as lean as one can write it by hand: the limit for what a call that suspends can
 * cost. A {@link dev.fermata.samples.benchmarks.contenders.hand.Promise} has 16 bytes; a {@link
 * dev.fermata.samples.benchmarks.contenders.hand.Frame} is the promise of its call and has, beside
 * that, what lives across its await, and nothing else. One call can wait for a promise; there are
 * no contexts, no cancellation, no stack traces, no null as a result, and the stack can overflow.
 */
package dev.fermata.samples.benchmarks.contenders.hand;
