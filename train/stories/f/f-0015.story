id: f-0015
genre: blog
where: US-GA
published: 2008-09-11
title: Courthouse Square: What do you call her?
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: a blogger argues against the word prostitute and then a commenter outs the girl by her braids, ROTC and cousin

I have a question for the headline writers at the daily. On Saturday you told us "TEEN PROSTITUTE, PIMP HELD IN TRUCK STOP STING." The child is fifteen. She can't sign for a library card. What, precisely, was she selling, and to whom, and how come there were two names in your story and neither one was a customer's?

Here is what I know from sitting in the back row of juvenile court (it was open for six minutes, by mistake). She left home in July after a fight about a phone. [[K p2 name|Tavares Lamont Birdsong]], 27, bought her the phone. By August he was driving her to the Flying Star lot on I-16 every night after ten, and he kept the money, and when she cried he took the phone apart and made her watch. She told all this to a deputy. The deputy wrote "unruly/prostitution/giving false name" and she went to the RYDC in leg irons.

Judge [[K p3 name|Cleve Hartsfield]], bless him, asked the question I am asking. "Is she the defendant or the evidence?" The assistant DA, [[K p4 name|Ms. Naidu]], said, "At the moment, your honor, both."

I'm not going to print who she is. You shouldn't go looking.

— posted by [[K p5 name|Miss Ouida]] at 6:12 AM

3 COMMENTS

swainsborogal said: Amen and amen.

Anonymous said: She is no angel. My son was in [[W p1 school|JROTC at Emmett Byrd High]] with her. [[W p1 body|Red braids down to her behind]]. You all know that laugh.

Anonymous said: thats [[W p7 name|Pastor Felton]]'s grandbaby. she told everybody she was 18 and her name was [[W p1 alias|Cinnamon]]. pray for [[W p1 name|Kiara]] and stop gossipin

[[K p6 name|Hal Westbrook]] said: [[K p5 name|Ouida]], you need to turn your comments off, ma'am. I say it with love.
