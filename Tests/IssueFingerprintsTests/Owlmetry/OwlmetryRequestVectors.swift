/// Network requests with the fingerprints that Owlmetry gives them: module, message, `_error_type`, `_http_method`, `_http_url` and the
/// fingerprint, between tabs. `-` is none, `=` begins a value, and `\u{…}` is a character.
let owlmetryRequestVectors = #"""
  -	=sdk:network_request	-	=GET	=https://api.example.com/users/5	44c8464b79f75ae6d32fc7b4a553e849c5b7669f85f40792e878e7239b9c618f
  =net	=sdk:network_request	-	=POST	=https://api.example.com/users/5?x=1#f	47560b773e215faa0dd689746201a23c57be372aed518b167415230080869a7d
  -	=sdk:network_request	-	=get	=HTTPS://API.Example.COM/Users/Bob	9e200716acd2c5744e3f599eeaebf0eca49f9e6ba566b2b352d2d470c92cf6d9
  =net	=sdk:network_request	-	=DELETE	=http://h:80/a	4ed5689d376235c3ff642bc9d33af248d43440df79a1f9410852809acc27a73a
  -	=sdk:network_request	-	=GET	=http://h:8080/a	84c63eb15cb0824d179d17275517c411ba88da5d71856c3aafa19c0fc45824e1
  =net	=sdk:network_request	-	=POST	=https://h:443/a	163b03e7a672af33725f3bdae76c1fe74b739b89bd36f94872ecbf18f6792709
  -	=sdk:network_request	-	=get	=https://h:80/a	84c63eb15cb0824d179d17275517c411ba88da5d71856c3aafa19c0fc45824e1
  =net	=sdk:network_request	-	=DELETE	=http://u:p@h/a	4ed5689d376235c3ff642bc9d33af248d43440df79a1f9410852809acc27a73a
  -	=sdk:network_request	-	=GET	=http://u@h@i/a	eff4b60d9f13582fc5bd0b46e5ec069e541d8852c4732d924ad88f16fe27c550
  =net	=sdk:network_request	-	=POST	=https://h	0ec9f8660170bb44a98de958f04a7d7a5e99e49fe6bc3a7b64b7ac97ad4661db
  -	=sdk:network_request	-	=get	=https://h/	e46bfaf85b810b18cbf2f1eda1fc482727f1851a26a1183beb9917d3d776f2f6
  =net	=sdk:network_request	-	=DELETE	=https://h?q=1	933b34a3e79506eb8208427158c19277fa4101dbd8015debd6d99cd5b57691a3
  -	=sdk:network_request	-	=GET	=https://h#x	e46bfaf85b810b18cbf2f1eda1fc482727f1851a26a1183beb9917d3d776f2f6
  =net	=sdk:network_request	-	=POST	=https://h//a//b/	f92bf220538fcba8d65a2df2fcf7b40d24e917a9d524db719046377eb21667cb
  -	=sdk:network_request	-	=get	=https://h/a/../b/./c	c0d09d25974983d6bf194de73e670738026e854479d4195bc4a877bcf63495ef
  =net	=sdk:network_request	-	=DELETE	=https://h/a/%2e%2E/b	3adc6209c3bff18f7ffa067bb084d8564ef0612341af5f4de059e27137121988
  -	=sdk:network_request	-	=GET	=https://h/a/..	e46bfaf85b810b18cbf2f1eda1fc482727f1851a26a1183beb9917d3d776f2f6
  =net	=sdk:network_request	-	=POST	=https://h/.	0ec9f8660170bb44a98de958f04a7d7a5e99e49fe6bc3a7b64b7ac97ad4661db
  -	=sdk:network_request	-	=get	=https://h/v1.2.3/x	0c9b11e50fe927fa41561c33de4f3a58e924218de1a868a27dd3559d1601b809
  =net	=sdk:network_request	-	=DELETE	=https://h/1.2.3/x	ea46d8669dbc2893a3ffebe44fd890751ccd5e3b21b81cebb38606e4345a82a8
  -	=sdk:network_request	-	=GET	=https://h/1.2./x	928e8fc23820316745ed4217f4d7f3c3ed7098a139e2199a944227c382132fad
  =net	=sdk:network_request	-	=POST	=https://h/.5/x	30fee4e0b1fdd7bbac65313c05ad74c1c3be2bb090f5ad550d9b3bac0a9b64f0
  -	=sdk:network_request	-	=get	=https://h/1..2	18b3ce9c88362aaefa2537516d8ca22ff8d777973e877b594511062c5b497042
  =net	=sdk:network_request	-	=DELETE	=https://h/550e8400-e29b-41d4-a716-446655440000/x	ff2ce39e3583a760a701b2cf6706fe6045f5ced417728c821dc2be69f9b6309c
  -	=sdk:network_request	-	=GET	=https://h/550E8400-E29B-41D4-A716-446655440000	d0c0bcfd9d7ba2118f8b5f61835380d7b3c7c4117c308e87d34acb862e303ad6
  =net	=sdk:network_request	-	=POST	=https://h/x550e8400-e29b-41d4-a716-446655440000	45cbb84b232d12f3efee8a3f2f0dc812d06cad373aa287f8b92c16a51fbf04fc
  -	=sdk:network_request	-	=get	=https://h/abcdefghijk1	33e235b3ab05054c411e03c0fac2ab16688a53069e93a1dec66a1054bb5f9c19
  =net	=sdk:network_request	-	=DELETE	=https://h/abcdefghij1	deaefd30a56cfa7d9facddffb98391f4b7c28aa23256a56b1e0d0d4e9bd408bd
  -	=sdk:network_request	-	=GET	=https://h/abcdefghijkl	72111ebbc8e3ae6324ce0ac2d6f689025d63277d3841e96540683845bd092c7f
  =net	=sdk:network_request	-	=POST	=https://h/%61%61%61%61%61%61%61%61%61%61%61%31	45cbb84b232d12f3efee8a3f2f0dc812d06cad373aa287f8b92c16a51fbf04fc
  -	=sdk:network_request	-	=get	=https://h/%61%61%61%31	b7f4af06e6e270c0643bc827a78b0d02cadc5ceb558308678b94c73bdf4fbbfa
  =net	=sdk:network_request	-	=DELETE	=https://h/%35	431a5fccaf8bb6ae77b5ae4d1bad30f351a501de2a3fa8e14272a1ecb127d124
  -	=sdk:network_request	-	=GET	=https://h/%zz12345678901	33e235b3ab05054c411e03c0fac2ab16688a53069e93a1dec66a1054bb5f9c19
  =net	=sdk:network_request	-	=POST	=https://h/%zz1	06dc8a3bebc1427b926e78137e595aaf6cb66b3a98c7e4d3105b227b95223fce
  -	=sdk:network_request	-	=get	=https://h/%ff%ff%ff%ff%ff%ff1aaaaaa	33e235b3ab05054c411e03c0fac2ab16688a53069e93a1dec66a1054bb5f9c19
  =net	=sdk:network_request	-	=DELETE	=https://h/caf\u{E9}/1	6270eb9e2d60dec657161b0e917913b55b848808c70ab31fb081a9268b1037f7
  -	=sdk:network_request	-	=GET	=https://h/\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}\u{E9}1	33e235b3ab05054c411e03c0fac2ab16688a53069e93a1dec66a1054bb5f9c19
  =net	=sdk:network_request	-	=POST	=https://h/\u{1F600}\u{1F600}\u{1F600}\u{1F600}\u{1F600}1a	45cbb84b232d12f3efee8a3f2f0dc812d06cad373aa287f8b92c16a51fbf04fc
  -	=sdk:network_request	-	=get	=https://h/a b/c	01abceba454924ed06201a2fe35277eca5c4806c9beb9520fd8a93982c94a8d9
  =net	=sdk:network_request	-	=DELETE	=https://h/<x>"`{y}^|	bc482d279a9cd194edec339767de49092a0e373d0d40f446782a5b4c457e9ad5
  -	=sdk:network_request	-	=GET	=https:\\\\h\\a\\5	4bb56815cfa2b13aa64ee6f7ca19ec6eebe3b7c3a36c1224d79ea6d9713440a8
  =net	=sdk:network_request	-	=POST	=https:/h/a	163b03e7a672af33725f3bdae76c1fe74b739b89bd36f94872ecbf18f6792709
  -	=sdk:network_request	-	=get	=https:h/a	4c7fe464c05406204182eb6644a1edcc06cf36f5fe2a10f927b014ce5211ad23
  =net	=sdk:network_request	-	=DELETE	=ftp://h:21/x/7	c34e5659888e7a7b9e93b3df22284fb72a41cb70873b84d857034de9c11ae5df
  -	=sdk:network_request	-	=GET	=ws://h:80/x	7f112b76b70ee03fd3ab73d2e2e769b8f6b72a4f193ec5e2c34adfa79b961dd2
  =net	=sdk:network_request	-	=POST	=wss://h:443/x	7b91528e4649b41343dd83274f920a60586439635aa0033abc7b71e2bae506fe
  -	=sdk:network_request	-	=get	=foo://H/x/5	46c3f54383d330df03f71417761e0468916e93f59c8daadaaa8b2aae5495df7a
  =net	=sdk:network_request	-	=DELETE	=foo://h/a/../b	3adc6209c3bff18f7ffa067bb084d8564ef0612341af5f4de059e27137121988
  -	=sdk:network_request	-	=GET	=foo://h	aba288d29aede38fef1466f3db7af22179b0876edb31c36ddbb8fe4dc57c0e65
  =net	=sdk:network_request	-	=POST	=foo://h:99/a	3df1893e009a891fc2d2c292b073296cfb4228cecb071be80661efb39c328c89
  -	=sdk:network_request	-	=get	=foo://h:99	1069ba28a0aa20901d5c1bbd16e0cf75629a77a52db621f5d6b1ee9d30fd0f5c
  =net	=sdk:network_request	-	=DELETE	= https://h/a 	4ed5689d376235c3ff642bc9d33af248d43440df79a1f9410852809acc27a73a
  -	=sdk:network_request	-	=GET	=https://h/a\u{A}/b	5afe21ca4732158024208aff963556d8269360e090bcb4375c1ed3a36c345ef3
  =net	=sdk:network_request	-	=POST	=\u{9}https://h/5	79f28fa23491820d133c68c09db7d76e4d6b6bec5803e16f0e98c3e7b307f6f8
  -	=sdk:network_request	-	=get	=https://[::1]:8080/a/5	ec77568285a594f523e2cc4f5afeb44017346a6f719f1272b6dca36381a3cc2c
  =net	=sdk:network_request	-	=DELETE	=https://[::1]/a	ce1275d2b51c40c7fa6c78e964032cdbb3e021a1df97f9e1d51e1ba2db7e579e
  -	=sdk:network_request	-	=GET	=http://127.0.0.1:3000/x	893120f3e3456707c3daf1a52280a4abe2f7ba563f69debdfa8a2140f8974212
  =net	=sdk:network_request	-	=POST	=h/a	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=get	=/a/b	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  =net	=sdk:network_request	-	=DELETE	=	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=GET	=://h	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  =net	=sdk:network_request	-	=POST	=1http://h/a	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=get	=https://	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  =net	=sdk:network_request	-	=DELETE	=https:///	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=GET	=https://h:99999/a	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  =net	=sdk:network_request	-	=POST	=https://h:x/a	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=get	=https://h:/a	4c7fe464c05406204182eb6644a1edcc06cf36f5fe2a10f927b014ce5211ad23
  =net	=sdk:network_request	-	=DELETE	=https://h h/a	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=GET	=https://h<h/a	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  =net	=sdk:network_request	-	=POST	=https://h^h/a	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=get	=https://:80/a	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  =net	=sdk:network_request	-	=DELETE	=https://u:p@/a	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=GET	=not a url	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  =net	=sdk:network_request	-	=POST	=mailto:a@b	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=get	=https://h/a;b=5/c	dbd9e6717f1a98445dcc74e4b7b27dc272d4d1fb9c36718b6840666872bf50a4
  =net	=sdk:network_request	-	=DELETE	=https://h/a=5	c0065c4887b2f4dd4b97b36a8d8fec9bb78dbcbac8715cbe2e497201c8acf71a
  -	=sdk:network_request	-	=GET	=https://h/order-12345678/items	c98bf6910f4d1cdc699bc2c471c653689932a5b3a2e93b58f3915db10dadb75b
  =net	=sdk:network_request	-	=POST	=https://h/2024-01-05/x	fc1f9c79c88a42d89415ebc3b2cab19e36f733171a684c29b3842e35265a87e5
  -	=sdk:network_request	-	=get	=https://h/it's/'x'/"5"	0aaefb7b2c82540745def53b4fa7c22db0ae16074a8ccd909b8cf8ec24b2527e
  =net	=sdk:network_request	-	=DELETE	=https://sub-1.example.co.uk:8443/api/v2/users/me	6bab33844976cbfe985b776bcfeb8f13dc7181dbef6fe9514a8deeb922568177
  -	=sdk:network_request	-	=GET	=https://h/api/v10	c2fb01b6e881a43eaa12cedb8f1908f2d5f18fd1be31056a744116c6130ba763
  =net	=sdk:network_request	-	=POST	=https://h/a%2Fb/5	34dbd4d57230674177339dfe74b2db2dbd3b6af9d9d54e80eb83ff64ec2689e6
  -	=sdk:network_request	-	=get	=https://h/%41	a73c201361eb3c294f7079ab462e73513f141b09b6c24c8b95f23ab59778c09b
  =net	=sdk:network_request	-	=DELETE	=https://h/a%20b	13a8f183dbe6b973c95d41c7c11b20f4058eb925f71a41040491750be2162a08
  -	=sdk:network_request	-	-	-	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  -	=sdk:network_request	-	=GET	-	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  -	=sdk:network_request	-	-	=https://h/a	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  -	=sdk:network_request	-	=	=https://h/a	c123550b44713e2ccc8e51ac7fc6a87ef88b3fe3ea9b953c0fa6dbe36bfbfe13
  =net	=sdk:network_request	=X	=GET	=https://h/a	cd796e600d5e7d6d275385032ab9f5f6866315bd8c9666de529b865aa4460326
  =net	=sdk:network_request	=X	-	-	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  =net	=other	=X	=GET	=https://h/a	60f6217b5be9b49512fb6e89e09507c60f911562523a0d45e2b62a83bbc06030
  =net	=SDK:network_request	-	=GET	=https://h/a	c92a924f48e130e86bcb7d11acdb1159c6de01e45035d875b0642f7ca6aba22d
  -	=sdk:network_request	-	=GET	=http://h/A-B/x1/~u/q?/\u{E9}	cdcf7f591f2453ab35722aa5b09ad356c4222835b550e2df6b14767981130232
  -	=sdk:network_request	-	=GET	=https://h:443	e46bfaf85b810b18cbf2f1eda1fc482727f1851a26a1183beb9917d3d776f2f6
  -	=sdk:network_request	-	=PUT	=foo://h/A-B	971a755b42e4a347527d313227bdde0a139a866d455abd6c3c8f576b34ad6d34
  -	=sdk:network_request	-	=PUT	=wss://h:443/./1.2/\u{E9}/abcdefghijk1/a?a=1/5	0f4abb6cfebd24aa76a7212cda3d8c0c731781150aaa9483daa23925f0fd539a
  =n	=sdk:network_request	-	=PUT	=http://10.0.0.1/%2e/./\u{E9}/1.2?a=1/5	3d2384bc7629da33a87d0cd1377f380fc1b29fd2011a67d81a5a40b09cb61ada
  -	=sdk:network_request	-	=GET	=http://API.x.io	d04a4ec61c40762c48dcd622940bc3ee9430d6791800b37fc1d5cc3df338c14e
  =n	=sdk:network_request	-	=GET	=https://u@h/550e8400-e29b-41d4-a716-446655440000?a=1/5	4856bf5d3ad6e5f27bb65ba3a3eb2578232c7794b94d49d2fb66f973ab892f8f
  =n	=sdk:network_request	-	=PUT	=http://h:80/../5/a b/abcdefghijk1	dde24f4d5499e1512f71117f3419d28b0169b6790d380da0af605a0df1cbb68f
  -	=sdk:network_request	-	=GET	=wss://h:443/5/550e8400-e29b-41d4-a716-446655440000/~u	99dd34ef1c02f4edb5f3236ddcb5696cb29f1b416f7beeb898b9783cb5facfce
  -	=sdk:network_request	-	=PUT	=http://API.x.io/a b/users/5	d87c3545c21b9ff9861592dc637dba1e0986042626244813a54d22094d370886
  -	=sdk:network_request	-	=GET	=wss://[::1]?a=1/5	1b7ccacd9f51bd056649aa482fe28d3618dc33af2317b7c540d076f96738c9e6
  -	=sdk:network_request	-	=GET	=https://[::1]/users?a=1/5	26e1429b197c637b14018e0048532e6c6a1fde34770975bc627603b87be11693
  -	=sdk:network_request	-	=GET	=https://h:80?a=1/5	742e824b302fa45dc296e6acf70e7a0a9b92e4b66b928b0491d07de87228f18c
  =n	=sdk:network_request	-	=PUT	=wss://[::1]/%35/./~u/users/~u	62db4f94d0f31659d8556aff171947043a0c0dc163c1778eb8ad8457514f2ae2
  -	=sdk:network_request	-	=GET	=wss://API.x.io/users	4057a44b970c879591ddac64dce5d14b58d7d3f5df6f5cc5e03191f649306f59
  -	=sdk:network_request	-	=GET	=HTTP://h:8080/.//%35/12345678901234/a?a=1/5	c9d3baf7ed0a40b5258d58188b15f0823b9e150b65e336c14fbbb04d6cddb79d
  =n	=sdk:network_request	-	=GET	=wss://h:443/q?//.//.?a=1/5	2d9e0fe15d7dc69c8841977de04da504a26cb345aca02651f550102f0ec6fd41
  =n	=sdk:network_request	-	=PUT	=wss://API.x.io/\u{E9}/a b?a=1/5	d269f5e4cafc077d8282305a51ba26b9fe3cd05e573287825757165a4bbc8f06
  =n	=sdk:network_request	-	=GET	=http://h:443/a/abcdefghijk1/%2e/a/\u{E9}?a=1/5	d9a155397e5b63187af1f883a8a489cf7c2c5cb05807ca38512c656f78d888f9
  =n	=sdk:network_request	-	=GET	=foo://10.0.0.1?a=1/5	0920b569efd1d2cc96c861acaa105dca3bafeb15938b9e642c188e34f32bb83a
  =n	=sdk:network_request	-	=PUT	=http://h:80/q?/1.2	e81a8382eee305880ba1f866783279ea3f676e5eda930567a2808f72386a7b6d
  =n	=sdk:network_request	-	=GET	=https://u@h/5/~u/./.	021dd979afe8f278d917513d7a693c3670d25bafaac81edba36cb51fe902ae59
  =n	=sdk:network_request	-	=PUT	=foo://API.x.io/~u?a=1/5	6e2b79103b3d0b81735036a4fed0184fbea2b10a1657679c01130fca0c267b6b
  -	=sdk:network_request	-	=GET	=http://h:80/1.2/550e8400-e29b-41d4-a716-446655440000	baced299de88695d3dc9dcdccdb61dacc611070f57c19a152f6ffa5db5dec512
  -	=sdk:network_request	-	=GET	=wss://h:443/5/A-B/./12345678901234?a=1/5	1555d3b3fb0a1fb84976169ef0508bb7438bab18c42d29e54f856d430872bd12
  =n	=sdk:network_request	-	=PUT	=foo://h:443/a?a=1/5	1862d69be2add6564e54e8b41c05f1e80062ec41aeba421e88a6d35f369819bb
  =n	=sdk:network_request	-	=GET	=foo://h:8080/abcdefghijk1/a/x1?a=1/5	e86af9b3ffc2fd2d5c7f4783721f4a199d36405858aded666f94c2e403ebf43f
  =n	=sdk:network_request	-	=PUT	=https://h/A-B/1.2/%35	c2f8ff0644fcd251299acc2cd6cfea54bf0a97f90b0ea812a731a4f913f623bf
  =n	=sdk:network_request	-	=PUT	=wss://h:8080/../a b//5?a=1/5	e4109eaf231af68e68c48facc49fa9309b579f43ef80e6bc27b7b2ef1c9537b3
  -	=sdk:network_request	-	=GET	=foo://u@h	aba288d29aede38fef1466f3db7af22179b0876edb31c36ddbb8fe4dc57c0e65
  -	=sdk:network_request	-	=PUT	=wss://h/5/1.2/550e8400-e29b-41d4-a716-446655440000/550e8400-e29b-41d4-a716-446655440000/..	fc1ed27a9024a2e3306005539e51ed8d1ef4e3d255b273084f26ec4fab987923
  =n	=sdk:network_request	-	=GET	=foo://u@h/../x1/5/A-B/5	578a496b0fe83455409615b9f71888532bc7a5718e4cd99dd26196201bb9162b
  =n	=sdk:network_request	-	=GET	=wss://10.0.0.1/%2e	52d9044c33514c6ea69c9cf6cf24919e45ef7605a72d9b41125fa49529fe5406
  =n	=sdk:network_request	-	=PUT	=HTTP://h:80/550e8400-e29b-41d4-a716-446655440000/x1/../a b	c4e40dfd9d735d85deb63916c2cd10433bfe63f8ff4669bb8877a0d904a2f19f
  =n	=sdk:network_request	-	=GET	=foo://API.x.io/.	aa960e481d8a31ebb660b7b445735ca2ec5449faf04db0f1c9b5ea90849df370
  -	=sdk:network_request	-	=PUT	=HTTP://[::1]?a=1/5	ee54898e82cc820bfd6257caf63059c16f3f1f8f89eaca592303e84c1b754008
  -	=sdk:network_request	-	=GET	=http://h:8080/a/x1//%2e?a=1/5	ef310bc333d01cccfc19ef38425a59ad4a288f57cd53749a52802e25b531d928
  -	=sdk:network_request	-	=GET	=https://h/a/.	a6fc2aa4e4283500af95c6e829144b4dce11092011c1d1a58e0347f874b810ef
  =n	=sdk:network_request	-	=PUT	=HTTP://u@h/q?/5/a b/users?a=1/5	e81a8382eee305880ba1f866783279ea3f676e5eda930567a2808f72386a7b6d
  =n	=sdk:network_request	-	=GET	=HTTP://h/5/users	2b9f74454921c3c62a41e54c2341cda45cc8750e9f55f5e941b02c2ccebe597a
  -	=sdk:network_request	-	=GET	=HTTP://h:8080/12345678901234/\u{E9}/?a=1/5	d1fa58f95010b408e3ce70723adbed2b3ed119d99d6b1a658f39d6e3b2df4507
  -	=sdk:network_request	-	=PUT	=HTTP://h:8080/12345678901234	614ec859aa26a5ae6ff579ce896379625a53f264fefb1a3c88802a4836ff9a5b
  -	=sdk:network_request	-	=PUT	=foo://[::1]/5	fd82d20f65d88467ecdc44ec1f9b16e1e82a9dce02693998035035bbd2d5b89c
  -	=sdk:network_request	-	=PUT	=https://h:80/a b/abcdefghijk1/%2e/~u/q??a=1/5	87e61c1e5062807f63c19bf9c939e4a14eaf98d214d812d0b271af3906ac67ef
  -	=sdk:network_request	-	=PUT	=http://u@h/x1/a b/users/A-B/%35?a=1/5	03062b65220b50dfd758bab3c877a2042446be99d940878242407c15b9608a6f
  -	=sdk:network_request	-	=PUT	=https://h:80/users/5/1.2/12345678901234/550e8400-e29b-41d4-a716-446655440000?a=1/5	9e83cf226c0647b39ad59816208d261fc6b581a544d000a965bf5ca05f469176
  =n	=sdk:network_request	-	=GET	=wss://10.0.0.1/a	c74a1a25041424d26d55d75db8509e95f06cdfc5d99fa279d9b33ab29833b9f6
  -	=sdk:network_request	-	=PUT	=http://[::1]/a/A-B	d8b47bb32ed5562ee3a12da45c80cb5d5ee6c63c5b490e2a72a99d0c5d16a651
  =n	=sdk:network_request	-	=GET	=wss://u@h/550e8400-e29b-41d4-a716-446655440000/%2e/~u/A-B/	28e0a25d90a57ca9f5111a1cf5deba5eec51b527473ccb907e430c043c82daad
  =n	=sdk:network_request	-	=PUT	=http://API.x.io/1.2?a=1/5	74010a9eec426d94f42744ea739113265c56a4ddd82159aafc875e0143cc4ff2
  =n	=sdk:network_request	-	=PUT	=foo://10.0.0.1/x1/users/x1/q?	a84640721b1e0a6cd3c29c33372218a46e20de19f67b591cc423bc0e1d8b5115
  -	=sdk:network_request	-	=PUT	=wss://10.0.0.1/users/./550e8400-e29b-41d4-a716-446655440000/5/550e8400-e29b-41d4-a716-446655440000	1a6135483002c7da66faf4b9a61e4a610367bac84b6ce68123401e77ac2fd9f0
  =n	=sdk:network_request	-	=PUT	=wss://u@h/a b	62c0cdebfc4065dc9a940a3696fa86565282772202faa48bc3cc19251cc2751d
  =n	=sdk:network_request	-	=PUT	=wss://[::1]/users/./..	06eec7eecb3a9c7f2421e09dd650b468d80e3d43d57c344a3e43f233d5a1ffb1
  =n	=sdk:network_request	-	=GET	=wss://h:80/q?	eee9dbee50e7f3ad8731bd05fd3368023649a097a9e2fdfd43e946ba6a701f0c
  =n	=sdk:network_request	-	=GET	=wss://h:80/%2e/%2e/A-B/%35/550e8400-e29b-41d4-a716-446655440000?a=1/5	2e749dc23032c68e467e3103c9d570f0ac1d52d8346e2afadf9e82466d37139d
  -	=sdk:network_request	-	=GET	=wss://10.0.0.1/12345678901234/A-B	91cd19a1f3090a4c6292de852a87d8d5c4f57349818ccb88565d34e5d839642d
  -	=sdk:network_request	-	=GET	=http://h:80/users/550e8400-e29b-41d4-a716-446655440000/./~u/A-B	1adccb7728d110e6ef743282d222207b9caefc72c11c937fb80f4db9abe60030
  =n	=sdk:network_request	-	=PUT	=foo://[::1]/a b/5/./12345678901234/1.2?a=1/5	77c560d357b956916cd020bda0d92393cd4d80a66915942857f92f62d34edb31
  -	=sdk:network_request	-	=GET	=wss://h:8080/12345678901234/a	c6256c472798ef31cea6139314130ab3466dbdea117f66eaeef2345594293247
  -	=sdk:network_request	-	=GET	=HTTP://h	e46bfaf85b810b18cbf2f1eda1fc482727f1851a26a1183beb9917d3d776f2f6
  -	=sdk:network_request	-	=GET	=HTTP://[::1]/\u{E9}/550e8400-e29b-41d4-a716-446655440000/abcdefghijk1/A-B/%35?a=1/5	d4491c42bbdb2eacee6c47c7bd2b83e89052ba7c1d50f252f28cd190caf3b768
  -	=sdk:network_request	-	=PUT	=foo://h:80?a=1/5	331e149ee3186d676d1eecedf3912c6218c7a90260fcf1d1ae329f764b20a0d3
  -	=sdk:network_request	-	=GET	=https://h/550e8400-e29b-41d4-a716-446655440000/users	f007a45d99c76bb11d01cd1f320953a270da39b2aae30f84e43cdc07e80c4285
  -	=sdk:network_request	-	=GET	=https://u@h/12345678901234/%35	34ff17e1e0728e8bef0c89c275e6f3e84a865dca99afd4fb3b13875a15558319
  -	=sdk:network_request	-	=PUT	=foo://API.x.io/550e8400-e29b-41d4-a716-446655440000/%2e/../q?/12345678901234?a=1/5	c616e09b757b63e33c283c5c5f6deebd91da75bfa49b96667e9f6a353e32dec6
  =n	=sdk:network_request	-	=GET	=HTTP://API.x.io/~u/x1/abcdefghijk1/a b/.	2418e1bd82d1b3fde327d0bab61dbf1e6cb5e8c8772f1b848643152c0e3fe6c8
  -	=sdk:network_request	-	=PUT	=foo://u@h	3183b64d97ed2a9153c08b0b4b8aec7f8a9c085b1f5d276538012c22f8527b6f
  -	=sdk:network_request	-	=GET	=foo://[::1]	5678685046c95b8a7de64f6b8d6eebc2935772a3b9715754f1ffd0f8b1eaa311
  =n	=sdk:network_request	-	=PUT	=foo://API.x.io/%35/1.2/%2e	10f841464ea773ae4ffdcd7343bea88a696f5f8ee473d139aca19cc2968b9e3c
  -	=sdk:network_request	-	=PUT	=wss://10.0.0.1/././550e8400-e29b-41d4-a716-446655440000	0a64f582fcaed7e53f2c94dda41b6ede5294efd4e132cc0ba88e11d7ed3d5b86
  -	=sdk:network_request	-	=GET	=HTTP://h:8080/5/abcdefghijk1/~u/.	3a8d7982f6a399b631b13ac9d7631d3d3e4c94e724b34ac51cb5afceb14a3c38
  -	=sdk:network_request	-	=GET	=foo://API.x.io/A-B/A-B//550e8400-e29b-41d4-a716-446655440000/%2e	de09d347d3c39d1cbb180cf42321ba1189ba4aa9f9f3f33e7b519ac09c51af94
  -	=sdk:network_request	-	=GET	=wss://u@h/x1/./12345678901234/users	c1efc62353c6aa1516352089abe773610c9b6090d3146343deb802c0e40b5c7e
  -	=sdk:network_request	-	=GET	=https://10.0.0.1/~u/abcdefghijk1/users?a=1/5	948f07c56ec56cd8390e3767796e84b39fbd8ba29c45408b744caa0dfdffc340
  -	=sdk:network_request	-	=PUT	=http://h:8080/abcdefghijk1/./x1	92f8e870166a76cc36c1c081efc0360a98ddf6c43362603cdea2c02491b2acd6
  -	=sdk:network_request	-	=PUT	=https://10.0.0.1	883427d98aee9191c54d9380b9fb6bc963db13dce8c64594a32133e6a676d8b6
  -	=sdk:network_request	-	=GET	=foo://h:443/x1/../1.2?a=1/5	17c05a1f581b63bf49b65aaaaa9292ef22953aa2fef7dc16dc99d889b03ef3cc
  -	=sdk:network_request	-	=PUT	=http://h:80/1.2/\u{E9}/%35/%2e?a=1/5	d352a798697c2785f32846d4b2247ff7d11aededb19434e2d2563e169c0791dd
  =n	=sdk:network_request	-	=GET	=http://h:8080/a/12345678901234/a/q?/q??a=1/5	d436b9db16c0a38e39bc22fb1e3ca277cb5522734411cc5860ad73a57a299520
  """#
