id: ah0007
genre: blog
where: US-MS
published: 2016-09-12
title: What the mug shot did not say: notes from the second pew
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=expert,victim age=- protected=no why=consented
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p4: none
note: well-meaning church blogger tells who she is bit by bit; the baby's name as tattoo, a hashtag, the bakery shift

Y'all saw the picture. It was on every phone in Forrest County by Labor Day: the hair, the split lip, the word PROSTITUTION under it like a caption on a fish. I am not going to post it again. I am going to tell you what I know, and I have asked the Lord whether I should.

[[W p1 name|Shaquita]] came to our Wednesday supper in the spring with [[W p1 relative|baby Ny'Asia]] on her hip. She was 19 and worked [[W p1 employer|the four-to-noon at Delchamps Donuts on Hardy]], and she ate like someone who had been told to hurry. There was a man who waited in the lot. He was forty-five if a day. [[K p7 name|Opal Breland]], who does our nursery, walked out once to ask him in, and he rolled up the window.

His name, we know now, is [[K p2 name|Leonard Quarles]]. They call him [[K p2 alias|Deacon]], God forgive them. According to what came out at Tuesday's hearing he kept the baby at his sister's and told [[W p1 name|Shaquita]] that she'd see her child when she had made $500, every night, at a motel off 49. When she came back with three hundred, he hit her with a phone. That was the lip.

Lt. [[K p5 name|Wes Gandy]] told the judge that nobody had asked her where the lip came from. I give [[K p5 name|Lieutenant Gandy]] credit: he said it out loud. Judge [[K p6 name|Althea Crump-Barnes]] set [[K p2 name|Quarles]] a bond of $200,000 and asked why the young woman's own case ([[W p1 id|HPD 16-08834]]) was still open. Nobody had an answer to that either. [[K p6 name|Judge Crump-Barnes]] gave them a week.

I called on [[K p4 name|Rosalind Teague]], whom many of you heard at the Women's Day. She has told her own story from our pulpit, under her own name, of being sold in Memphis at seventeen. "Don't bring her a casserole," [[K p4 name|Sister Teague]] said. "Bring her a lawyer and a babysitter, and do not ask her one thing." So that is what we are raising.

The grandmother, Mrs. [[W p8 name|Earlene Magee]], has the baby now at [[W p1 address|the blue shotgun house across from Mt. Zion's side door]]. She needs size-three diapers. [[W p8 name|Earlene]] says her girl had the child's name done [[W p1 body|on her collarbone, in cursive]], "so he couldn't take that."

If you shared the photo, take it down. If you wrote what some of y'all wrote under it, come sit by me in the second pew, there is room.

Giving: put FREE in the memo line, or ask [[K p7 name|Opal]].
Tags: mercy, Hattiesburg, #[[W p1 name|PrayForShaquitaMagee]]

— [[K p3 name|Jewel Dantzler]], writing as usual with her shoes off
