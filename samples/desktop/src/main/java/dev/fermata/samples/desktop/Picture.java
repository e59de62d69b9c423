package dev.fermata.samples.desktop;

import java.awt.image.BufferedImage;

/**
 * What a downloaded file turned out to be.
 *
 * @param bytes the size of the file
 * @param sha256 the checksum of the file, in hexadecimal
 */
record Picture(BufferedImage image, Histogram histogram, long bytes, String sha256) {}
