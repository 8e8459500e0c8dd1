id: bc0010
genre: news
where: GB-ENG
published: 2020-01-23
title: Sold between flats in Thanet, then stopped with the drugs
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=26 protected=no why=adult-convicted
person p3: role=convicted age=22 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=witness age=67 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: county line; a girl given in payment; section 45 Modern Slavery Act; convict p3 pleads hard childhood and stays K; mother named; train stop

By [[K p8 name|Roisin Hathersage]], court reporter, Canterbury

A teenager who was handed from flat to flat in Margate as payment for other people's debts will not be prosecuted over the heroin she was carrying, a crown court heard.

She was 15 and in her GCSE year when British Transport Police searched her on a Sunday train. There were 42 wraps. She was charged in the small hours, with a duty solicitor on the telephone, and gave the officers a London postcode that did not exist.

The men she had been working for were sentenced yesterday. [[K p2 name|Jermaine Oduya-Clarke]], 26, of [[K p2 address|Cressfield House, Deptford]], received eleven years. His runner-in-chief, [[K p3 name|Reece Pullinger]], 22, got six.

For [[K p3 name|Pullinger]] it was said that he had been in nineteen foster homes and had been hungry in most. "I accept all of it," Judge [[K p4 name|Adrian Trevanion]] told him. "You were an unhappy boy. You were a grown man when you sold her for a weekend to a person to whom you owed four hundred pounds."

Prosecuting, [[K p5 name|Meera Chaudhuri]] said that the girl, to whom the gang gave the name "[[W p1 alias|Postie]]", was collected each Friday at [[W p1 place|the back gate of Swanscombe station]]. At the flats she was shared among the customers. In a notebook [[K p2 name|Oduya-Clarke]] had put a tick for each.

Judge [[K p4 name|Trevanion]] made an order under section 45A. Nothing may identify her for her lifetime, and the Sexual Offences Act would see to that without him.

It is not easy to keep to. The amended indictment had simply been overtyped, so that Count 7 in the copy handed to the press bench read "arranging the travel of [[W p1 name|Ellie-Mae Fordyce]]", and a note on the CPS file spoke of "[[W p1 name|FORDYCE]] (d.o.b. [[W p1 birthdate|17.6.04]], URN [[W p1 id|46XY1180219]])". Her mother's witness statement was read without any change: "I am [[W p6 name|Joanne Fordyce]] and I am a dinner lady at [[W p1 school|Ebbsfleet Vale Academy]], which my daughter attended."

"When [[W p1 name|Ellie]] came back she'd stand in the shower with her socks on," the statement continued.

[[K p7 name|Dennis Akehurst]], 67, a Margate man whose flat was taken over by the pair, gave evidence by video. "I thought she was somebody's sister," [[K p7 name|Akehurst]] said. "She fed my cat before she fed herself. I never learnt what to call her."

DC Fordice of the Kent exploitation team, who was thanked by the judge, is not related to anyone in the case.

After the sentence a supporter in the gallery called down to the dock that "[[W p1 name|Ellie-Mae]]'s a grass," and was removed. Ms [[K p5 name|Chaudhuri]] asked the reporters not to use it. The girl, now sixteen, was at that hour sitting her mock in food technology.
