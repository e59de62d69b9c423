/** The two doors into javac, and the pipeline behind them. */
package dev.fermata.processor;
