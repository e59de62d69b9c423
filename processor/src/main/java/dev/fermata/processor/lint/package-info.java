/**
 * Code that compiles, and rarely does what it was meant to do.
 *
 * <p>In: attributed trees without errors of javac's, of all classes of a compilation. Out: warnings
 * at the user's trees, {@code FER101} to {@code FER108}. The program itself is not changed by them.
 *
 * <p>{@link Lint} walks a class once and shows each tree to each {@link LintRule}; one rule is one
 * file. The rules are those of Roslyn (CS4014, CS1998), of the .NET analyzers (CA2007, CA2012,
 * CA2016), of vs-threading (VSTHRD103, VSTHRD110) and of Error Prone (FutureReturnValueIgnored),
 * less what is known of them as false alarms: each rule says which.
 */
package dev.fermata.processor.lint;
