/**
 * The oracle of the processor: every case is compiled and run twice, as plain blocking Java and
 * transformed, and must do the same under every schedule of completions and under every injected
 * fault.
 *
 * <p>A case is one method of a class under {@code src/test/resources/differential}: static, not
 * private, with a {@link dev.fermata.processor.differential.Probe} as its one parameter. The probe
 * gives it awaitables and takes its trace. To add a case, add a method; {@code -Dcase=While} runs
 * the cases of {@code WhileCases}, {@code -Dcase=While.breakOutOfNested} one of them.
 *
 * <p>In the blocking run the case classes see another {@code dev.fermata.Await}, whose {@code
 * await} waits where it stands; the rest of the runtime is the same. What happens is observed by
 * results, by the order of traced events and by the exceptions with their causes and suppressed
 * ones.
 */
package dev.fermata.processor.differential;
