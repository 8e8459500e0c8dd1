id: ae0100
genre: news
where: US-TX
published: 2017-08-31
title: Missing Kerrville-area teen found at man's ranch
person p1: role=missing,victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: runaway found, harboured and assaulted; no commercial act; the earlier alert named her; a fence builder K

The case that had a whole county looking in stock tanks was over by breakfast on Sunday.

A deputy knocked at a hunting cabin off Highway 41 and a girl of 15 opened the door in a man's shirt. She had been gone nine days. [[K p2 name|Justin Wade Oehler]], 31, was arrested coming up the drive with tacos. He's charged with harboring a runaway and sexual assault of a child; she had met him by way of a game on her phone, and he'd told her that he was 18.

"Law doesn't care that she went on her own feet," said Sheriff [[K p3 name|Dolores Rust]]. "She's fifteen. He is a grown man with a mortgage." It's on [[K p2 address|219 Quail Run, Ingram]]. He sells insurance for [[K p2 employer|Hill Country Mutual]].

We have ceased to print her name, and have asked others to. It remains on the pink ribbons at [[W p1 school|Tivy Creek High]], on a billboard at I-10, and in the hashtag [[W p1 url|#BringMaddieHome]].

Her father, [[W p4 name|Craig Stehling]], shook the hand of [[K p5 name|Porfirio Luna]], a fence builder from [[K p5 address|Leakey Road]], who had seen [[W p1 body|a girl with blue hair]] at a cabin where no girl should be and made the call. [[K p2 name|Oehler]]'s bond is $250,000, cause [[K p2 id|17-0831]].
