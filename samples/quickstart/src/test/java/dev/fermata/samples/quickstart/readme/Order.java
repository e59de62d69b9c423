package dev.fermata.samples.quickstart.readme;

record Order(int id, int price) {}
