id: ao0010
genre: blog
where: US-WI
published: 2011-09-15
title: Corn Belt Council Notes: Sewer rates, a parade, and the great goose debate
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=11 protected=no why=minor-not-in-crime
person p7: role=accused age=63 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
note: nothing to protect; council blog with "exploitation", "forced labor" and "minors" used innocently; child speaker at a public meeting

Posted by [[K p3 name|Lorna Vandehey]], who sits in the third row so you don't have to.

The gavel came down at 7:01, one minute late, for which [[K p1 name|Mayor Jerome Kubiak]] apologized at a length of four minutes.

SEWERS. Rates go up 6 percent in January. Alderwoman [[K p2 name|Pa Houa Thao]] voted no and called it exploitation of retirees. [[K p1 name|Kubiak]] said that the pipes date from 1922 and that exploitation of pipes must also end sometime. Passed 5-2.

PARADE. The Lions want Main Street closed two hours. The high school wants volunteers for cleanup and will give community-service credit, which [[K p4 name|Gus Peeters]], of [[K p4 address|1107 Badger Street]], denounced from the floor as forced labor. "They're minors! Let them watch a parade!" He was told that it is voluntary. [[K p4 name|Mr. Peeters]] then volunteered. He'll have the broom.

GEESE. And so we come to it. There are by the count of [[K p5 name|Parks Director Shawn Oneida-Metoxen]] two hundred and eleven geese at Riverside. A sixth grader, [[K p6 name|April Sokolowski]], 11, had made a poster in six colors. She is [[K p6 school|at St. Hyacinth's]] and keeps bantam hens, so she knows poultry. "You can't arrest a goose," [[K p6 name|April]] said. "You have to make it bored." She proposes a border of tall grass. The whole room clapped, geese lobby included. By April there is to be a plan.

[[K p5 name|Oneida-Metoxen]] called it cheaper than the consultant and asked [[K p6 name|Miss Sokolowski]] for a copy of the poster.

Now the part I can't leave out. During geese, a gentleman in the back who'd had his supper in liquid form shouted that he would handle the birds himself and showed us what he had in his coat. It was a pellet gun. [[K p7 name|Raymond Fitch]], 63, went out between two officers and is cited for disorderly conduct and carrying in a public building ([[K p7 id|citation 7J80441]]). [[K p7 name|Fitch]] sits before [[K p8 name|Judge Delwiche]] on the 29th. He is also, I'm sorry to say, my bowling captain.

The [[K p2 name|Thao]] amendment on food trucks was laid over. Alderwoman [[K p2 name|Thao]] can be called about it at [[K p2 phone|920-555-0141]], she picks up.

Adjourned 9:22. [[K p1 name|The Mayor]] owed us eight minutes by then.

Comments (2)
goosefan54: Free [[K p7 name|Ray Fitch]]
[[K p4 name|G. Peeters]]: I did not say "denounced". I said it nicely. Good blog [[K p3 name|Lorna]].
