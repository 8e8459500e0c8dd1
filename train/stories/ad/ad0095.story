id: ad0095
genre: comments
where: IN
published: 2006-11-27
title: Rediff-style message board: kiln families freed near Jhajjar
person p1: role=victim age=10 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: bonded labour; father and son; the kiln where they lived W; commenter lists release-certificate numbers

*Too much advance* by Suresh on Nov 27 08:12
These people take peshgi of Rs 8,000 and then don't want to work. Kiln owner also has loan.

*Re: Too much advance* by [[W p2 relative|kamala_dhruv]] on Nov 27 09:03
Eight thousand in the year 2001, Mr Suresh. Five years and six persons working, it's become forty-one thousand. When the father went to the bus stand the munshi brought him back tied to a tractor. Boy of 10 turns bricks from 2 am. You'd call it a loan?

*Re: Re: Too much advance* by Suresh on Nov 27 09:20
I did not know of the tractor.

*Names?* by RTI_Rakesh on Nov 27 10:45
Owner [[K p3 name|Dharam Pal Gulia]], booked under the 1976 Act. SDM [[K p4 name|Neelam Khatri]] signed release papers. List is at the tehsil: [[W p2 name|Bisahu Dhruv]], cert no. [[W p2 id|JJR/BL/06/118]], son [[W p1 name|Mantu]], cert [[W p1 id|JJR/BL/06/121]]. They're of [[W p2 address|Khairjhiti]], they stayed in [[W p2 address|the pathera rows at A-One Brick Field]].

*Re: Names?* by [[W p2 relative|kamala_dhruv]] on Nov 27 10:50
Why have you typed my uncle's name? The munshi can also read.

*Re: Re: Names?* by [[K p5 name|Swami Lokanand]] on Nov 27 12:15
Moderator, remove. I have fought this for twenty years, and always somebody prints the list.
