id: ay0015
genre: blog
where: CA-ON
published: 2020-02-22
title: I was 'the girl in the Kingston case.' Here is my name
person p1: role=author,victim age=16 protected=no why=consented
person p2: role=convicted age=27 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: adult first person op-ed, signs by name, says the court lifted the publication ban on her request; former accused; so nothing to protect; people who helped her stay

By [[K p1 name|Jocelyn Bélanger-Roy]]

For nine years it was a crime to print the three words above. A judge made it one, to protect me, when I was sixteen. Last month another judge unmade it, because I am twenty-six, and I asked.

Let me go slowly, since not everyone was there. In the fall of 2009 I met a man named [[K p2 name|Terrell Whitford]] at a food court on Princess Street. He was 27. He told me he was 21, and I said I was 18, so we were even. By Christmas he'd put me in a car to Niagara with a bag of clothes that weren't mine, and there were men, and there was a quota. I won't describe it. I have described it eleven times under oath.

In March the police kicked in a hotel door and arrested me for obstructing, because I gave them a fake ID and a mouthful. I was "the girl" in the morning paper. I did two nights in a youth cell. It was a matron, [[K p6 name|Bev Hotchkiss]], who looked at my wrist and brought me a sandwich and then brought me [[K p3 name|Det. Const. Anil Sharma]]. [[K p3 name|Sharma]] sat on the floor. He said, "What are you owed, and who's holding it?" No one had put it like that.

[[K p2 name|Whitford]] was convicted in 2011 and got seven years. He's out. I know which city.

Why do it? [[K p5 name|Dr. Marguerite Oduya]], who studies publication bans, says survivors come to her and ask if they can be charged for using their own names. They can. Two have been. "It's a locked door," [[K p5 name|Oduya]] told me, "and the people it protects are on both sides of it." I applied under the new section, by myself, with no lawyer. [[K p4 name|Justice Paul Etherington]] asked me if anybody had pressured me to be brave. I liked him for that. I said that I wasn't being brave, I was being bilingual, I wanted it spelled with the accent. So [[K p4 name|Etherington]] wrote it into the order: [[K p1 name|Jocelyn Bélanger-Roy]]. You can look it up, it's file [[K p1 id|CR-20-0155]].

So: hello. I work nights as [[K p1 employer|a respiratory therapist at Cataraqui General]]. I have a dog and a bad knee. My picture's at the top, and that one I chose. I am speaking for nobody but me, and if another woman wishes to stay "the girl" until she's ninety, then I'll stand in front of her.

[[K p6 name|Bev]], if you read this, I owe you for the sandwich. Find me. It's easy now: [[K p1 email|jocelyn@belangerroy.example]].
