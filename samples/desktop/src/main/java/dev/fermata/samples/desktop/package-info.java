/**
 * A window that downloads a picture and shows what is in it, and never freezes.
 *
 * <p>{@link dev.fermata.samples.desktop.PictureWindow} is the part to read: its handler is written
 * as if everything in it could be waited for. {@link dev.fermata.samples.desktop.PictureLoader} is
 * what it waits for, {@link dev.fermata.samples.desktop.Download} and the computations beneath need
 * no window.
 *
 * <p>{@link dev.fermata.SwingContext} makes each await of the event dispatch thread resume there,
 * so components are touched on no other thread, and nothing says so in the code.
 */
package dev.fermata.samples.desktop;
