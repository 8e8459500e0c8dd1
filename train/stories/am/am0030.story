id: am0030
genre: social
where: IN-DL
published: 2018-10-10
title: Thread saved from the public page "DU Ki Baat"
person p1: role=author,victim age=24 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=victim age=19 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=accused age=- protected=decide why=adult-accused
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen: none
note: private accusations; poster signs; another victim outed by friends in replies; an innocent namesake teacher is K

**[[K p1 name|Mrinalini Sen]]** (public)
I've typed this and deleted it for five years. I am 29, this happened when I was 24 and a research scholar. My supervisor, Dr [[D p2 name|Alok Nath Mehrotra]], put his tongue in my mouth in the lift of the Social Sciences block on 3 October 2013, between the second and the fourth floor. I wrote it down that evening; here's a photo of the page. I'm giving my name because I can. I'm in another country, with another supervisor, and a lift I share with nobody. Not asking any of you to do the same.

**[[K p5 name|Farah Naaz Siddiqi]]**
Standing up. [[D p2 name|Mehrotra sir]] had a "favourite" each year and the rest of us laughed about it, which I'd like to un-laugh.

**Dept. Alumni Cell**
We're pained. The ICC chair, [[K p4 name|Prof. Kusum Lata Aggarwal]], says any written complaint will be acted on within the time prescribed.

**[[K p5 name|Farah Naaz Siddiqi]]**
Ask [[K p4 name|Prof. Aggarwal]] about the written one of 2015 then.

**bhasad_machao**
what one of 2015

**[[K p7 name|Gurpreet Tiwana]]**
The second-year who went with him for "fieldwork" to Chamba. First-years were 18, 19. She came back on the third day by herself, in a milk van. Complaint said much worse than a lift. Withdrawn in a week.

**bhasad_machao**
omg that was [[W p3 name|Lobsang]]? [[W p3 body|the tall one from ladakh]]

**[[K p7 name|Gurpreet Tiwana]]**
I didn't say a name.

**hostel7_waali**
[[W p3 other|Only one girl from Ladakh in that batch]] na. [[W p3 name|Lobsang Dolkar]], room next to mine, [[W p3 address|Meghdoot Hostel 7B]]. Wore [[W p3 body|one grey glove on her burnt hand]]. She was 19 and she did not speak for the whole of March. I shouldn't be writing this

**[[K p1 name|Mrinalini Sen]]**
Then please don't. Hers is hers. @hostel7_waali remove it.

**hostel7_waali**
Sorry sorry. How do I, it says edit only

**Rahul the Great**
There's TWO of that name. [[K p8 name|Alok Mehrotra]] in Statistics is a saint and has been getting calls since morning. He isn't Dr [[D p2 name|Alok NATH]]. Leave [[K p8 name|Alok sir of Stats]] alone.

**[[D p2 name|A. N. Mehrotra]]**
I've seen this. It is false and is with my lawyer. I've taught for 31 years.

**kaali_billi**
31 years of that lift. Also nobody's talking of [[D p6 name|Saurabh Dua]], the warden, who drove the milk-van girl's file to the dean himself and "lost" it.

**bhasad_machao**
found her insta, she guides treks now: @[[W p3 alias|dolkar.above.leh]]. should someone tell her?

**[[K p5 name|Farah Naaz Siddiqi]]**
No!! No one should "tell" [[W p3 name|Dolkar]] anything. Let the girl walk up her mountain.

**[[K p7 name|Gurpreet Tiwana]]**
Admin, kindly lock. For what it's worth [[D p6 name|Dua]] is now in Ranchi.

*Admin has locked this post. 1.1K reactions. Attached: [[K p1 photo|mrinalini_diary_page.jpg]].*
