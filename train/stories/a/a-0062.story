id: a-0062
genre: news
where: GB-ENG
published: 2025-03-14
title: County lines: boy, 14, found with 96 wraps 'was owned', judge says
person p1: role=accused,victim age=14 protected=yes why=trafficking-victim
person p2: role=convicted age=24 protected=no why=adult-convicted
person p3: role=convicted age=19 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=yes
note: criminal exploitation; a line name is not the boy's; text message with his first name; mother and job

[[K p7 name|Rhiannon Fosdyke]], Crime reporter

When police took off the boy's trainers they were two sizes too small. He had been wearing them since August.

He was 14, he was 130 miles from home, and in a sock he had 96 wraps of heroin and crack. He was arrested, interviewed, and charged. It took eleven months for anyone to ask who had bought his ticket.

On Thursday the men who did were sentenced at Castleford Marsh Crown Court. [[K p2 name|Jermaine Oduya]], 24, who ran what he called the [[K p2 alias|"Biscuit line"]], was jailed for nine years for modern slavery and drugs offences. [[K p3 name|Callum Reddy]], 19, who drove, got four.

The jury were shown messages. On 3 September the boy wrote that he wanted to come home for his sister's birthday. "[[W p1 name|Taylan]] you owe me 400 for what the feds took, you work it off bro," came the answer.

"He was not employed, he was owned," said Judge [[K p4 name|Sebastian Lyle]].

Charges against him were dropped in January, after the single competent authority found that he was a victim of trafficking. His mother, [[W p6 name|Emine Yildiz]], a [[W p6 relation|dinner lady at his primary school in Canvey]], reported him missing 31 times. Det Sgt [[K p5 name|Lucy Hargreave]] conceded that the first nine reports had been closed as "with friends".

He is back at school, in a different county, as "somebody else", his mother said. His sister was seven. She saved him a slice.
