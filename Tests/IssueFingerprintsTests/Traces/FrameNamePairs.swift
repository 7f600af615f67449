/// Two spellings of one function to a line, with ` ||| ` between them.
let sameFramePairs = #"""
  Foo$$EnhancerBySpringCGLIB$$1a2b3c4d.save ||| Foo$$EnhancerBySpringCGLIB$$99ffee00.save
  Foo$$EnhancerBySpringCGLIB$$1a2b3c4d.save ||| Foo.save
  Foo$$SpringCGLIB$$0.save ||| Foo.save
  Foo$$FastClassBySpringCGLIB$$ab12.invoke ||| Foo$$FastClassBySpringCGLIB$$77cd.invoke
  Foo$HibernateProxy$x7AbQ.getName ||| Foo.getName
  Foo$MockitoMock$1234567.run ||| Foo$MockitoMock$89.run
  Foo$ByteBuddy$abCD12.run ||| Foo$ByteBuddy$zzYY99.run
  Foo$$Lambda$14/0x00000008000f1440.get ||| Foo$$Lambda/0x00007f1234567890.get
  Foo$$Lambda$14.get ||| Foo$$Lambda$99.get
  com.sun.proxy.$Proxy12.save ||| com.sun.proxy.$Proxy7.save
  lambda$load$0 ||| lambda$load$12
  access$000 ||| access$100
  Foo$anonfun$run$1 ||| Foo$anonfun$run$22
  Main$run$1.invokeSuspend ||| Main$run$2.invokeSuspend
  _run_closure1 ||| _run_closure3
  main.load.func1 ||| main.load.func2
  main.load.func1.2 ||| main.load.func3.1
  main.load.gowrap1 ||| main.load.gowrap2
  main.Map[...] ||| main.Map[go.shape.int]
  main.(*Stack[...]).Push ||| main.(*Stack[int]).Push
  main.(*T).Method-fm ||| main.(*T).Method
  main.load in goroutine 17 ||| main.load in goroutine 4711
  core::ops::function::FnOnce::call_once::h0123456789abcdef ||| core::ops::function::FnOnce::call_once::hfedcba9876543210
  app::load::hfedcba9876543210 ||| app::load
  app::load::{{closure}}::h0123456789abcdef ||| app::load::{{closure}}::h1111222233334444
  app::load::{closure#0} ||| app::load::{closure#3}
  app::list::List<T>::push ||| app::list::List<u32>::push
  app::parse::<i32> ||| app::parse::<u64>
  _ZN3app4load17h0123456789abcdefE ||| _ZN3app4load17hfedcba9876543210E
  MyApp.Service.<LoadAsync>d__3.MoveNext ||| MyApp.Service.<LoadAsync>d__12.MoveNext
  MyApp.Service.<LoadAsync>d__3.MoveNext ||| MyApp.Service.LoadAsync
  MyApp.Service.<>c.<Load>b__0 ||| MyApp.Service.<>c.<Load>b__3_1
  MyApp.Service.<>c__DisplayClass5_0.<Load>b__0 ||| MyApp.Service.<>c__DisplayClass5_0.<Load>b__2
  MyApp.Service.<Load>g__Parse|3_0 ||| MyApp.Service.<Load>g__Parse|3_0
  MyApp.Repository`1.Get ||| MyApp.Repository`1[System.Int32].Get
  MyApp.Repository`1[User].Get ||| MyApp.Repository`1[Order].Get
  MyApp.Get[TResult] ||| MyApp.Get[TKey]
  lambda_method12 ||| lambda_method7
  std::vector<int, std::allocator<int> >::at ||| std::vector<std::string>::at
  app::Map<K, V>::find ||| app::Map<int, app::List<int>>::find
  load_file.isra.0 ||| load_file
  load_file.constprop.0 ||| load_file.constprop.3
  load_file.part.3 ||| load_file
  load_file.cold ||| load_file
  load_file.llvm.1234567890 ||| load_file
  load_file(int) [clone .isra.0] ||| load_file(int)
  memcpy@plt ||| memcpy
  memcpy@@GLIBC_2.14 ||| memcpy@@GLIBC_2.34
  start_thread + 0x1a3 ||| start_thread + 0x2
  load + 123 ||| load + 4567
  closure #1 in App.load() ||| closure #3 in App.load()
  partial apply for closure #1 in App.load() ||| closure #2 in App.load()
  specialized Array.append(_:) ||| Array.append(_:)
  App.Box<Swift.Int>.get() ||| App.Box<Swift.String>.get()
  (1) await resume partial function for App.load() ||| App.load()
  (2) suspend resume partial function for App.load() ||| App.load()
  @objc App.load() ||| App.load()
  merged App.load() ||| App.load()
  $s3App4loadyyYaFTY0_ ||| $s3App4loadyyYaF
  $s3App4loadyyYaFTQ1_ ||| $s3App4loadyyYaFTY2_
  $s3App4loadyySiFTf4nn_n ||| $s3App4loadyySiF
  $s3App4loadyySiFTm ||| $s3App4loadyySiF
  <lambda> ||| lambda
  block in load ||| load
  block (2 levels) in load ||| load
  rescue in load ||| load
  {closure} ||| <anonymous>
  async load ||| load
  objc_msgSend_0x1f ||| objc_msgSend_0x77
  GeneratedMethodAccessor41.invoke ||| GeneratedMethodAccessor9.invoke
  _private_36B6D9F4483F550DB40F8CB35BC8FCC8_x ||| _private_00B6D9F4483F550DB40F8CB35BC8FCC1_x
  left-pad@1.3.0/index ||| left-pad@1.1.2/index
  github.com/a/b@v1.2.3/c.Run ||| github.com/a/b@v2.0.0/c.Run
  anonymous fn/1 in App.load/2 ||| anonymous fn/1 in App.load/2
  -load/1-fun-0- ||| -load/1-fun-3-
  """#

/// Two functions to a line, with ` ||| ` between them.
let differentFramePairs = #"""
  sha256 ||| sha512
  utf8 ||| utf16
  Foo.save ||| Foo.load
  Foo$Bar.save ||| Foo$Baz.save
  lambda$load$0 ||| lambda$save$0
  main.load.func1 ||| main.save.func1
  main.(*A).Run ||| main.(*B).Run
  app::load::h0123456789abcdef ||| app::save::h0123456789abcdef
  app::load::{{closure}} ||| app::load
  MyApp.Service.<LoadAsync>d__3.MoveNext ||| MyApp.Service.<SaveAsync>d__3.MoveNext
  MyApp.Service.<Load>b__0 ||| MyApp.Service.<Save>b__0
  MyApp.Service.<Load>g__Parse|3_0 ||| MyApp.Service.<Load>g__Print|3_0
  std::vector<int>::at ||| std::vector<int>::front
  operator< ||| operator>
  operator<< ||| operator<
  App::operator-> ||| App::operator*
  closure #1 in App.load() ||| closure #1 in App.save()
  App.load() ||| App.load(_:)
  $s3App4loadyyYaFTY0_ ||| $s3App4saveyyYaFTY0_
  $s3App4loadyyF ||| $s3App4saveyyF
  _ZN3app4load17h0123456789abcdefE ||| _ZN3app4save17h0123456789abcdefE
  block in load ||| block in save
  parse2 ||| parse3
  decade ||| facade
  md5 ||| md4
  unlock2 ||| unlock3
  on_click ||| on_touch
  getElementById ||| getElementByName
  log10 ||| log2
  int32 ||| int64
  """#
