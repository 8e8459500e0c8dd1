id: an0006
genre: news
where: NG-ED
published: 2018-07-09
title: How Ekpoma hairdresser returned from Libya to face charge of selling others
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert,victim age=- protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
screen p6: sex-trafficking-adult
note: returnee charged as recruiter after being forced herself; late slip with salon; co-victim of 16; survivor expert consented

From [[K p8 name|Osaretin Igbinedion]], Benin City

When the chartered plane from Tripoli landed in February, the 22-year-old kissed the tarmac. Seven weeks later operatives came for her at [[W p1 employer|Divine Touch Salon, opposite the Ujoelen water tank]], and told her she was the madam.

She is not the madam, said [[K p4 name|Barr. Efosa Omoruyi]], who appears for her without fee. The madam, according to the amended charge sheet which the agency put before the Federal High Court on Friday, is [[K p3 name|Patience Aigbe]], 49, alias [[K p3 alias|Mama Tuscany]], a trader of [[K p3 address|Upper Sakponba Road]]. [[K p3 name|Aigbe]] was arrested in May and pleaded not guilty.

The story in the papers is this. The hairdresser was promised a shop in Milan. Before she left, a priest took her hair and nails and she swore to repay €30,000. In Sabha she was locked up in a connection house and beaten until she agreed to sleep with whoever paid. After a year, [[K p3 name|Aigbe]] offered to knock off a third of the debt if she would telephone girls at home and say that Italy was sweet. She made, the agency says, four calls.

One of those who came was a schoolgirl of 16, [[W p2 name|Ehimen]], from [[W p2 address|Idumebo quarter]], who had been in SS2 at [[W p2 school|Ujoelen Grammar]]. She, too, was put to work in the house at Sabha. She is now in a shelter whose name this paper won't print.

"I don't hate her," the younger one told our correspondent. "They were holding her phone to her mouth."

Zonal commander [[K p5 name|Nduka Anyanwu]] conceded that charging the older woman in the first place was "a matter on which good officers differ." Mr [[K p5 name|Anyanwu]] said she had become a witness. But the earlier charge, [[W p1 id|FHC/B/51C/2018]], hasn't been withdrawn, and the cause list outside Court 3 on Friday still read FRN v. [[W p1 name|OSEMUDIAMEN ODION]].

For [[K p6 name|Blessing Iyamu]], who came back from Turin in 2009 after three years on the street, paying off a madam who beat her, and now counsels returnees in her own name, the pattern's old. "They squeeze one girl till she calls another," [[K p6 name|Iyamu]] said. "Then everybody says, ah, see the recruiter."

The accused woman's mother, [[W p7 name|Madam Philomena Odion]], sells akara by the roundabout. She has stopped answering to her name. "They say [[W p1 name|Osemu]] is a criminal. [[W p1 name|Osemu]], who can't kill a fowl."

A flyer for a prayer meeting, posted on a wall near the court, asks for deliverance for "[[W p1 name|Sister Odion]] and [[W p2 name|Ehimen Okosun]]". Beneath it someone has written a number, [[W p1 phone|0803 555 0117]], and: [[W p1 alias|Osemu Libya]], call for braiding.
