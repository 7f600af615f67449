package com.example.checkout;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The orders, in an H2 database in memory. */
public final class Orders {
  private final Connection connection;

  public Orders() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:shop");
    run("create table orders (id int primary key, customer varchar(8) not null, total decimal(8, 2) check (total > 0))");
    run("insert into orders values (1, 'ann', 10)");
  }

  public void run(String statement) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.execute(statement);
    }
  }

  public void save(long id, String customer, long total) throws CheckoutException {
    try {
      run("insert into orders values (" + id + ", " + customer + ", " + total + ")");
    } catch (SQLException failure) {
      throw new CheckoutException("cannot save order " + id, failure);
    }
  }
}
