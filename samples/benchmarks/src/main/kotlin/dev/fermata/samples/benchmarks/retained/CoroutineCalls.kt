package dev.fermata.samples.benchmarks.retained

import dev.fermata.samples.benchmarks.contenders.Order
import dev.fermata.samples.benchmarks.contenders.Workload.order
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async

/** Coroutines. */
@OptIn(ExperimentalCoroutinesApi::class)
internal class CoroutineCalls(count: Int) : SuspendedCalls {
  private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Unconfined)
  private val orders = List(count) { CompletableDeferred<Order>() }
  private val bills = ArrayList<Deferred<Long>>(count)

  override fun begin() {
    for (i in orders.indices) {
      bills.add(scope.async { bill(orders[i], i, i.toLong(), SuspendedCalls.ADDRESS) })
    }
  }

  private suspend fun bill(
    order: Deferred<Order>,
    quantity: Int,
    shipping: Long,
    address: String,
  ): Long = order.await().price.toLong() * quantity + shipping + address.length

  override fun finish(): Long {
    for (i in orders.indices) {
      orders[i].complete(order(SuspendedCalls.price(i)))
    }
    return bills.sumOf { it.getCompleted() }
  }
}
