module prices {
  exports prices;
}
