id: a-0088
genre: comments
where: GB-ENG
published: 2018-07-13
title: 7 comments on 'Teacher banned for life after relationship with pupil'
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
screen: none
note: comments; 'relationship' language; a year group and the play give the pupil; twin nickname

[[K p3 alias|MarshLad61]] – Nice work if you can get it. Where was [[K p2 name|Miss Hallam]] when I was at school

[[K p4 alias|Jan_in_Whitby]] – He was a CHILD, [[K p3 alias|MarshLad61]]. Would you say that if it was a girl.

[[K p5 alias|nobody2]] – was in his year. he was [[W p1 other|Macbeth in the school play]], she directed it, thats how. wrecked him. he doesnt go out

[[K p4 alias|Jan_in_Whitby]] – Thank you for saying that. I hope he's got somebody.

[[K p5 alias|nobody2]] – he's got his brother. hang in there [[W p1 alias|Robbo]] mate x

[[K p3 alias|MarshLad61]] – [[W p1 name|Robson]], the vicar's lad?? Blimey. Sorry.

Comments on this story are now closed. [[K p2 name|Kirsty Hallam]], 34, was convicted in March.
