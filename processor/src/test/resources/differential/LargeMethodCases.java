package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Methods of uncommon size. */
final class LargeMethodCases {
  private interface Named {
    String name();
  }

  private interface NamedSupplier {
    Named get();
  }

  private record First(String name) implements Named {}

  private static <T> List<T> listOf(T element) {
    return new ArrayList<>(List.of(element));
  }

  @Async
  private static <T extends Named> Task<?> assignedAsValues(Probe p, T start, List<T> names) {
    int v0 = p.id(0);
    int v1 = p.id(1);
    int v2 = p.id(2);
    int v3 = p.id(3);
    int v4 = p.id(4);
    int v5 = p.id(5);
    int v6 = p.id(6);
    int v7 = p.id(7);
    int v8 = p.id(8);
    int v9 = p.id(9);
    int v10 = p.id(10);
    int v11 = p.id(11);
    int v12 = p.id(12);
    int v13 = p.id(13);
    int v14 = p.id(14);
    int v15 = p.id(15);
    int v16 = p.id(16);
    int v17 = p.id(17);
    int v18 = p.id(18);
    int v19 = p.id(19);
    int v20 = p.id(20);
    int v21 = p.id(21);
    int v22 = p.id(22);
    int v23 = p.id(23);
    int v24 = p.id(24);
    int v25 = p.id(25);
    int v26 = p.id(26);
    int v27 = p.id(27);
    int v28 = p.id(28);
    int v29 = p.id(29);
    Named named;
    T chosen;
    List<T> list = null;
    Function<? super T, ? extends String> nameOf = n -> n.name();
    NamedSupplier supplier = list == null ? () -> start : null;
    Supplier<List<T>> lists = ArrayList::new;
    String text = (named = new First("a")).name() + await(p.task(named)).name();
    text += (chosen = start).name() + await(p.task(chosen = names.get(0))).name();
    text += (list = listOf(chosen)).get(0).name() + await(p.task(list = names)).get(0).name();
    text += listOf(chosen = start).get(0).name() + await(p.task(list)).size();
    for (named = start, list = listOf(start); list.size() < 3; list.add(chosen = start)) {
      text += await(p.task((named = chosen).name()));
    }
    int sum =
        await(p.task(v0))
            + await(p.task(v1))
            + await(p.task(v2))
            + await(p.task(v3))
            + await(p.task(v4))
            + await(p.task(v5))
            + await(p.task(v6))
            + await(p.task(v7))
            + await(p.task(v8))
            + await(p.task(v9))
            + await(p.task(v10))
            + await(p.task(v11))
            + await(p.task(v12))
            + await(p.task(v13))
            + await(p.task(v14))
            + await(p.task(v15))
            + await(p.task(v16))
            + await(p.task(v17))
            + await(p.task(v18))
            + await(p.task(v19))
            + await(p.task(v20))
            + await(p.task(v21))
            + await(p.task(v22))
            + await(p.task(v23))
            + await(p.task(v24))
            + await(p.task(v25))
            + await(p.task(v26))
            + await(p.task(v27))
            + await(p.task(v28))
            + await(p.task(v29));
    return Task.fromResult(nameOf.apply(start) + supplier.get().name() + lists.get() + text + sum + named.name() + chosen.name() + list.size());
  }

  @Async
  static Task<?> assignmentsAsValuesInTheFrame(Probe p) {
    return assignedAsValues(p, new First("s"), List.of(new First("n")));
  }

  @Async
  static Task<?> hundredAwaits(Probe p) {
    int n = 0;
    n += await(p.task(0)) * (n % 7 + 1);
    n += await(p.task(1)) * (n % 7 + 1);
    n += await(p.task(2)) * (n % 7 + 1);
    n += await(p.task(3)) * (n % 7 + 1);
    n += await(p.task(4)) * (n % 7 + 1);
    n += await(p.task(5)) * (n % 7 + 1);
    n += await(p.task(6)) * (n % 7 + 1);
    n += await(p.task(7)) * (n % 7 + 1);
    n += await(p.task(8)) * (n % 7 + 1);
    n += await(p.task(9)) * (n % 7 + 1);
    n += await(p.task(10)) * (n % 7 + 1);
    n += await(p.task(11)) * (n % 7 + 1);
    n += await(p.task(12)) * (n % 7 + 1);
    n += await(p.task(13)) * (n % 7 + 1);
    n += await(p.task(14)) * (n % 7 + 1);
    n += await(p.task(15)) * (n % 7 + 1);
    n += await(p.task(16)) * (n % 7 + 1);
    n += await(p.task(17)) * (n % 7 + 1);
    n += await(p.task(18)) * (n % 7 + 1);
    n += await(p.task(19)) * (n % 7 + 1);
    n += await(p.task(20)) * (n % 7 + 1);
    n += await(p.task(21)) * (n % 7 + 1);
    n += await(p.task(22)) * (n % 7 + 1);
    n += await(p.task(23)) * (n % 7 + 1);
    n += await(p.task(24)) * (n % 7 + 1);
    n += await(p.task(25)) * (n % 7 + 1);
    n += await(p.task(26)) * (n % 7 + 1);
    n += await(p.task(27)) * (n % 7 + 1);
    n += await(p.task(28)) * (n % 7 + 1);
    n += await(p.task(29)) * (n % 7 + 1);
    n += await(p.task(30)) * (n % 7 + 1);
    n += await(p.task(31)) * (n % 7 + 1);
    n += await(p.task(32)) * (n % 7 + 1);
    n += await(p.task(33)) * (n % 7 + 1);
    n += await(p.task(34)) * (n % 7 + 1);
    n += await(p.task(35)) * (n % 7 + 1);
    n += await(p.task(36)) * (n % 7 + 1);
    n += await(p.task(37)) * (n % 7 + 1);
    n += await(p.task(38)) * (n % 7 + 1);
    n += await(p.task(39)) * (n % 7 + 1);
    n += await(p.task(40)) * (n % 7 + 1);
    n += await(p.task(41)) * (n % 7 + 1);
    n += await(p.task(42)) * (n % 7 + 1);
    n += await(p.task(43)) * (n % 7 + 1);
    n += await(p.task(44)) * (n % 7 + 1);
    n += await(p.task(45)) * (n % 7 + 1);
    n += await(p.task(46)) * (n % 7 + 1);
    n += await(p.task(47)) * (n % 7 + 1);
    n += await(p.task(48)) * (n % 7 + 1);
    n += await(p.task(49)) * (n % 7 + 1);
    n += await(p.task(50)) * (n % 7 + 1);
    n += await(p.task(51)) * (n % 7 + 1);
    n += await(p.task(52)) * (n % 7 + 1);
    n += await(p.task(53)) * (n % 7 + 1);
    n += await(p.task(54)) * (n % 7 + 1);
    n += await(p.task(55)) * (n % 7 + 1);
    n += await(p.task(56)) * (n % 7 + 1);
    n += await(p.task(57)) * (n % 7 + 1);
    n += await(p.task(58)) * (n % 7 + 1);
    n += await(p.task(59)) * (n % 7 + 1);
    n += await(p.task(60)) * (n % 7 + 1);
    n += await(p.task(61)) * (n % 7 + 1);
    n += await(p.task(62)) * (n % 7 + 1);
    n += await(p.task(63)) * (n % 7 + 1);
    n += await(p.task(64)) * (n % 7 + 1);
    n += await(p.task(65)) * (n % 7 + 1);
    n += await(p.task(66)) * (n % 7 + 1);
    n += await(p.task(67)) * (n % 7 + 1);
    n += await(p.task(68)) * (n % 7 + 1);
    n += await(p.task(69)) * (n % 7 + 1);
    n += await(p.task(70)) * (n % 7 + 1);
    n += await(p.task(71)) * (n % 7 + 1);
    n += await(p.task(72)) * (n % 7 + 1);
    n += await(p.task(73)) * (n % 7 + 1);
    n += await(p.task(74)) * (n % 7 + 1);
    n += await(p.task(75)) * (n % 7 + 1);
    n += await(p.task(76)) * (n % 7 + 1);
    n += await(p.task(77)) * (n % 7 + 1);
    n += await(p.task(78)) * (n % 7 + 1);
    n += await(p.task(79)) * (n % 7 + 1);
    n += await(p.task(80)) * (n % 7 + 1);
    n += await(p.task(81)) * (n % 7 + 1);
    n += await(p.task(82)) * (n % 7 + 1);
    n += await(p.task(83)) * (n % 7 + 1);
    n += await(p.task(84)) * (n % 7 + 1);
    n += await(p.task(85)) * (n % 7 + 1);
    n += await(p.task(86)) * (n % 7 + 1);
    n += await(p.task(87)) * (n % 7 + 1);
    n += await(p.task(88)) * (n % 7 + 1);
    n += await(p.task(89)) * (n % 7 + 1);
    n += await(p.task(90)) * (n % 7 + 1);
    n += await(p.task(91)) * (n % 7 + 1);
    n += await(p.task(92)) * (n % 7 + 1);
    n += await(p.task(93)) * (n % 7 + 1);
    n += await(p.task(94)) * (n % 7 + 1);
    n += await(p.task(95)) * (n % 7 + 1);
    n += await(p.task(96)) * (n % 7 + 1);
    n += await(p.task(97)) * (n % 7 + 1);
    n += await(p.task(98)) * (n % 7 + 1);
    n += await(p.task(99)) * (n % 7 + 1);
    return Task.fromResult(n);
  }

  @Async
  static Task<?> fiftyLiveLocals(Probe p) {
    int v0 = await(p.task(0)) + 1;
    int v1 = await(p.task(1)) + v0;
    int v2 = await(p.task(2)) + v1;
    int v3 = await(p.task(3)) + v2;
    int v4 = await(p.task(4)) + v3;
    int v5 = await(p.task(5)) + v4;
    int v6 = await(p.task(6)) + v5;
    int v7 = await(p.task(7)) + v6;
    int v8 = await(p.task(8)) + v7;
    int v9 = await(p.task(9)) + v8;
    int v10 = await(p.task(10)) + v9;
    int v11 = await(p.task(11)) + v10;
    int v12 = await(p.task(12)) + v11;
    int v13 = await(p.task(13)) + v12;
    int v14 = await(p.task(14)) + v13;
    int v15 = await(p.task(15)) + v14;
    int v16 = await(p.task(16)) + v15;
    int v17 = await(p.task(17)) + v16;
    int v18 = await(p.task(18)) + v17;
    int v19 = await(p.task(19)) + v18;
    int v20 = await(p.task(20)) + v19;
    int v21 = await(p.task(21)) + v20;
    int v22 = await(p.task(22)) + v21;
    int v23 = await(p.task(23)) + v22;
    int v24 = await(p.task(24)) + v23;
    int v25 = await(p.task(25)) + v24;
    int v26 = await(p.task(26)) + v25;
    int v27 = await(p.task(27)) + v26;
    int v28 = await(p.task(28)) + v27;
    int v29 = await(p.task(29)) + v28;
    int v30 = await(p.task(30)) + v29;
    int v31 = await(p.task(31)) + v30;
    int v32 = await(p.task(32)) + v31;
    int v33 = await(p.task(33)) + v32;
    int v34 = await(p.task(34)) + v33;
    int v35 = await(p.task(35)) + v34;
    int v36 = await(p.task(36)) + v35;
    int v37 = await(p.task(37)) + v36;
    int v38 = await(p.task(38)) + v37;
    int v39 = await(p.task(39)) + v38;
    int v40 = await(p.task(40)) + v39;
    int v41 = await(p.task(41)) + v40;
    int v42 = await(p.task(42)) + v41;
    int v43 = await(p.task(43)) + v42;
    int v44 = await(p.task(44)) + v43;
    int v45 = await(p.task(45)) + v44;
    int v46 = await(p.task(46)) + v45;
    int v47 = await(p.task(47)) + v46;
    int v48 = await(p.task(48)) + v47;
    int v49 = await(p.task(49)) + v48;
    await(p.task("gap"));
    return Task.fromResult(
        v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9 + v10 + v11 + v12 + v13 + v14 + v15 + v16
            + v17 + v18 + v19 + v20 + v21 + v22 + v23 + v24 + v25 + v26 + v27 + v28 + v29 + v30
            + v31 + v32 + v33 + v34 + v35 + v36 + v37 + v38 + v39 + v40 + v41 + v42 + v43 + v44
            + v45 + v46 + v47 + v48 + v49);
  }

  @Async
  static Task<?> deeplyNestedIfs(Probe p) {
    int n = 0;
    if (p.id(n) == 0) {
      n += await(p.task(1));
      if (p.id(n) == 1) {
        n += await(p.task(1));
        if (p.id(n) == 2) {
          n += await(p.task(1));
          if (p.id(n) == 3) {
            n += await(p.task(1));
            if (p.id(n) == 4) {
              n += await(p.task(1));
              if (p.id(n) == 5) {
                n += await(p.task(1));
                if (p.id(n) == 6) {
                  n += await(p.task(1));
                  if (p.id(n) == 7) {
                    n += await(p.task(1));
                    if (p.id(n) == 8) {
                      n += await(p.task(1));
                      if (p.id(n) == 9) {
                        n += await(p.task(1));
                        if (p.id(n) == 10) {
                          n += await(p.task(1));
                          if (p.id(n) == 11) {
                            n += await(p.task(1));
                            if (p.id(n) == 12) {
                              n += await(p.task(1));
                              if (p.id(n) == 13) {
                                n += await(p.task(1));
                                if (p.id(n) == 14) {
                                  n += await(p.task(1));
                                  if (p.id(n) == 15) {
                                    n += await(p.task(1));
                                    if (p.id(n) == 16) {
                                      n += await(p.task(1));
                                      if (p.id(n) == 17) {
                                        n += await(p.task(1));
                                        if (p.id(n) == 18) {
                                          n += await(p.task(1));
                                          if (p.id(n) == 19) {
                                            n += await(p.task(1));
                                            if (p.id(n) == 20) {
                                              n += await(p.task(1));
                                              if (p.id(n) == 21) {
                                                n += await(p.task(1));
                                                if (p.id(n) == 22) {
                                                  n += await(p.task(1));
                                                  if (p.id(n) == 23) {
                                                    n += await(p.task(1));
                                                    if (p.id(n) == 24) {
                                                      n += await(p.task(1));
                                                      if (p.id(n) == 25) {
                                                        n += await(p.task(1));
                                                        if (p.id(n) == 26) {
                                                          n += await(p.task(1));
                                                          if (p.id(n) == 27) {
                                                            n += await(p.task(1));
                                                            if (p.id(n) == 28) {
                                                              n += await(p.task(1));
                                                              if (p.id(n) == 29) {
                                                                n += await(p.task(1));
                                                                if (p.id(n) == 30) {
                                                                  n += await(p.task(1));
                                                                  if (p.id(n) == 31) {
                                                                    n += await(p.task(1));
                                                                    if (p.id(n) == 32) {
                                                                      n += await(p.task(1));
                                                                      if (p.id(n) == 33) {
                                                                        n += await(p.task(1));
                                                                        if (p.id(n) == 34) {
                                                                          n += await(p.task(1));
                                                                          if (p.id(n) == 35) {
                                                                            n += await(p.task(1));
                                                                            if (p.id(n) == 36) {
                                                                              n += await(p.task(1));
                                                                              if (p.id(n) == 37) {
                                                                                n +=
                                                                                    await(
                                                                                        p.task(1));
                                                                                if (p.id(n) == 38) {
                                                                                  n +=
                                                                                      await(
                                                                                          p.task(
                                                                                              1));
                                                                                  if (p.id(n)
                                                                                      == 39) {
                                                                                    n +=
                                                                                        await(
                                                                                            p.task(
                                                                                                1));
                                                                                    p.trace(
                                                                                        "innermost");
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> deeplyNestedLoops(Probe p) {
    int n = 0;
    for (int i0 = 0; i0 < 2; i0++) {
      for (int i1 = 0; i1 < 1; i1++) {
        for (int i2 = 0; i2 < 1; i2++) {
          for (int i3 = 0; i3 < 1; i3++) {
            for (int i4 = 0; i4 < 1; i4++) {
              for (int i5 = 0; i5 < 1; i5++) {
                for (int i6 = 0; i6 < 2; i6++) {
                  for (int i7 = 0; i7 < 1; i7++) {
                    for (int i8 = 0; i8 < 1; i8++) {
                      for (int i9 = 0; i9 < 1; i9++) {
                        for (int i10 = 0; i10 < 1; i10++) {
                          for (int i11 = 0; i11 < 2; i11++) {
                            n = n * 2 + await(p.task(i11));
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> deeplyNestedFinallys(Probe p) {
    int n = 0;
    try {
      n += await(p.task(1));
      try {
        n += await(p.task(1));
        try {
          n += await(p.task(1));
          try {
            n += await(p.task(1));
            try {
              n += await(p.task(1));
              try {
                n += await(p.task(1));
                try {
                  n += await(p.task(1));
                  try {
                    n += await(p.task(1));
                    try {
                      n += await(p.task(1));
                      try {
                        n += await(p.task(1));
                        try {
                          n += await(p.task(1));
                          try {
                            n += await(p.task(1));
                            n += await(p.task(100));
                            n++;
                          } finally {
                            p.trace("finally 0");
                          }
                          n++;
                        } finally {
                          p.trace("finally 1");
                        }
                        n++;
                      } finally {
                        p.trace("finally 2");
                      }
                      n++;
                    } finally {
                      p.trace("finally 3");
                    }
                    n++;
                  } finally {
                    p.trace("finally 4");
                  }
                  n++;
                } finally {
                  p.trace("finally 5");
                }
                n++;
              } finally {
                p.trace("finally 6");
              }
              n++;
            } finally {
              p.trace("finally 7");
            }
            n++;
          } finally {
            p.trace("finally 8");
          }
          n++;
        } finally {
          p.trace("finally 9");
        }
        n++;
      } finally {
        p.trace("finally 10");
      }
      n++;
    } finally {
      p.trace("finally 11");
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> longExpression(Probe p) {
    return Task.fromResult(
        p.id(0) * await(p.task(0))
            + p.id(1)
            + p.id(2)
            + p.id(3)
            + p.id(4)
            + p.id(5)
            + p.id(6)
            + p.id(7)
            + p.id(8)
            + p.id(9)
            + p.id(10) * await(p.task(10))
            + p.id(11)
            + p.id(12)
            + p.id(13)
            + p.id(14)
            + p.id(15)
            + p.id(16)
            + p.id(17)
            + p.id(18)
            + p.id(19)
            + p.id(20) * await(p.task(20))
            + p.id(21)
            + p.id(22)
            + p.id(23)
            + p.id(24)
            + p.id(25)
            + p.id(26)
            + p.id(27)
            + p.id(28)
            + p.id(29)
            + p.id(30) * await(p.task(30))
            + p.id(31)
            + p.id(32)
            + p.id(33)
            + p.id(34)
            + p.id(35)
            + p.id(36)
            + p.id(37)
            + p.id(38)
            + p.id(39)
            + p.id(40) * await(p.task(40))
            + p.id(41)
            + p.id(42)
            + p.id(43)
            + p.id(44)
            + p.id(45)
            + p.id(46)
            + p.id(47)
            + p.id(48)
            + p.id(49)
            + p.id(50) * await(p.task(50))
            + p.id(51)
            + p.id(52)
            + p.id(53)
            + p.id(54)
            + p.id(55)
            + p.id(56)
            + p.id(57)
            + p.id(58)
            + p.id(59)
            + p.id(60) * await(p.task(60))
            + p.id(61)
            + p.id(62)
            + p.id(63)
            + p.id(64)
            + p.id(65)
            + p.id(66)
            + p.id(67)
            + p.id(68)
            + p.id(69)
            + p.id(70) * await(p.task(70))
            + p.id(71)
            + p.id(72)
            + p.id(73)
            + p.id(74)
            + p.id(75)
            + p.id(76)
            + p.id(77)
            + p.id(78)
            + p.id(79)
            + p.id(80) * await(p.task(80))
            + p.id(81)
            + p.id(82)
            + p.id(83)
            + p.id(84)
            + p.id(85)
            + p.id(86)
            + p.id(87)
            + p.id(88)
            + p.id(89)
            + p.id(90) * await(p.task(90))
            + p.id(91)
            + p.id(92)
            + p.id(93)
            + p.id(94)
            + p.id(95)
            + p.id(96)
            + p.id(97)
            + p.id(98)
            + p.id(99)
            + p.id(100) * await(p.task(100))
            + p.id(101)
            + p.id(102)
            + p.id(103)
            + p.id(104)
            + p.id(105)
            + p.id(106)
            + p.id(107)
            + p.id(108)
            + p.id(109)
            + p.id(110) * await(p.task(110))
            + p.id(111)
            + p.id(112)
            + p.id(113)
            + p.id(114)
            + p.id(115)
            + p.id(116)
            + p.id(117)
            + p.id(118)
            + p.id(119)
            + p.id(120) * await(p.task(120))
            + p.id(121)
            + p.id(122)
            + p.id(123)
            + p.id(124)
            + p.id(125)
            + p.id(126)
            + p.id(127)
            + p.id(128)
            + p.id(129)
            + p.id(130) * await(p.task(130))
            + p.id(131)
            + p.id(132)
            + p.id(133)
            + p.id(134)
            + p.id(135)
            + p.id(136)
            + p.id(137)
            + p.id(138)
            + p.id(139)
            + p.id(140) * await(p.task(140))
            + p.id(141)
            + p.id(142)
            + p.id(143)
            + p.id(144)
            + p.id(145)
            + p.id(146)
            + p.id(147)
            + p.id(148)
            + p.id(149)
            + p.id(150) * await(p.task(150))
            + p.id(151)
            + p.id(152)
            + p.id(153)
            + p.id(154)
            + p.id(155)
            + p.id(156)
            + p.id(157)
            + p.id(158)
            + p.id(159)
            + p.id(160) * await(p.task(160))
            + p.id(161)
            + p.id(162)
            + p.id(163)
            + p.id(164)
            + p.id(165)
            + p.id(166)
            + p.id(167)
            + p.id(168)
            + p.id(169)
            + p.id(170) * await(p.task(170))
            + p.id(171)
            + p.id(172)
            + p.id(173)
            + p.id(174)
            + p.id(175)
            + p.id(176)
            + p.id(177)
            + p.id(178)
            + p.id(179)
            + p.id(180) * await(p.task(180))
            + p.id(181)
            + p.id(182)
            + p.id(183)
            + p.id(184)
            + p.id(185)
            + p.id(186)
            + p.id(187)
            + p.id(188)
            + p.id(189)
            + p.id(190) * await(p.task(190))
            + p.id(191)
            + p.id(192)
            + p.id(193)
            + p.id(194)
            + p.id(195)
            + p.id(196)
            + p.id(197)
            + p.id(198)
            + p.id(199));
  }

  @Async
  static Task<?> manyLocalsPerScope(Probe p) {
    long n = 0;
    {
      int a = await(p.task(0));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(1));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(2));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(3));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(4));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(5));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(6));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(7));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(8));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(9));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(10));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(11));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(12));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(13));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(14));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(15));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(16));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(17));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(18));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(19));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(20));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(21));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(22));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(23));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(24));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(25));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(26));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(27));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(28));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(29));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(30));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(31));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(32));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(33));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(34));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(35));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(36));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(37));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(38));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    {
      int a = await(p.task(39));
      long b = a * 2L;
      String c = "c" + b;
      n += c.length() + b;
    }
    return Task.fromResult(n);
  }
}
