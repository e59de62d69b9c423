package shop;

import lombok.Data;

@Data
public class Line {
  private String name;
  private int amount;
}
