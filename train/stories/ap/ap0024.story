id: ap0024
genre: news
where: US-MT
published: 2019-02-01
title: KBTT morning script: found boy, custody, and the dog who knew
person p1: role=missing,victim age=5 protected=yes why=minor-victim
person p2: role=accused,relative age=29 protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=missing age=16 protected=decide why=missing-alert
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
note: radio; the found boy's alert is over so W now; another alert still active D; accused mother D

[0600 NEWS – READ: [[K p7 name|SKYE HALVORSEN]]]

Good morning. It is nineteen below at the Butte airport, and a five-year-old is warm.

The boy who was taken from his father's pickup on Tuesday was found last night in a hunting cabin up Moose Creek. He's got frost-nipped ears and a great deal to say. The alert has been CANCELLED. // [[K p7 name|SKYE]] – CANCELLED, so drop the name from here on, we said it all day yesterday and we stop now. //

The sheriff's office says that his mother, [[D p2 name|Jolene Pardee]], twenty-nine, who lost custody in the fall, has been arrested for custodial interference and endangerment. She left him for two nights with a propane heater and a box of cereal. [[D p2 name|Pardee]] is in the Silver Bow County jail.

The one who found him was a dog. [[K p3 name|Hank Torgerson]] runs beaver traps up that way, and he told us how it went.

[CUT 1, [[K p3 name|TORGERSON]], :22] "Mabel sat down at that door and wouldn't be moved. I says, who's in there? And a little voice says, '[[W p1 name|Wyatt]].' I says, [[W p1 name|Wyatt]] who, and he says, '[[W p1 name|Wyatt James Pardee]], and I'm not supposed to open it.'" [OUT]

// BLEEP BOTH. I mean it. //

[[K p3 name|Torgerson]] carried the child a mile and a half inside his coat. Undersheriff [[K p4 name|Dana Whitehorse]] says that he'd tried the door four times before he thought to say please.

[CUT 2, [[K p4 name|WHITEHORSE]], :11] "We had forty people and a helicopter. He had a Lab with a bad hip." [OUT]

The boy's father has asked for privacy at [[W p1 address|the house on Alder Gulch Lane]]. // cut the address // His kindergarten class at [[W p1 school|Timber Butte School]] has made a banner. // cut that too, it reads WELCOME HOME [[W p1 name|WYATT]] and it's hanging on the overpass, somebody call them // Grandmother [[W p9 name|Bev Sorley]] sends thanks to all who looked.

STILL ACTIVE this morning is a separate missing-person alert out of Browning. [[D p6 name|Tashina Running Crane]], sixteen, was last seen on January 26 near the Town Pump, in a maroon letter jacket, number fourteen, with [[D p6 body|a small star tattooed behind the right ear]]. If you've seen [[D p6 name|Tashina]], call Blackfeet Law Enforcement, Officer [[K p5 name|Leland Spotted Bear]], at four-oh-six, [[K p5 phone|555-0149]]. Officer [[K p5 name|Spotted Bear]] says that she does not go without calling her auntie. We'll read it every hour until she's home. // and we keep HER name in, every hour. //

In sports, the Bulldogs fell by three at Dillon. Senior forward [[K p8 name|Cash Mulvaney]] had twenty-six and said the rim was cold.

Road report after this.

// Producer to all: web version of Cut 1 was posted as "[[W p1 url|wyatt-pardee-mabel-the-lab.mp3]]" and has nine thousand plays. Pull it. Repost the dog, without the boy. – [[K p7 name|S.H.]] //
