id: b-0066
genre: news
where: IN
published: 2024-09-18
title: Two decades on, 'Nandigaon survivor' gets land, not name
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
person p6: role=expert age=- protected=no why=adult-bystander
screen: none
note: a rape survivor who died of illness; in India the protection lasts after death; a memorial library is to bear her name, and a minister says it

BY [[K p5 name|SUKANYA HAZARIKA]]

She died in July of tuberculosis, at the age of 41. The two bighas that the government had promised in 2003 were handed over last week.

She was nineteen when six men, among them the then-pradhan, [[K p2 name|Dharanidhar Bora]], dragged her from a ferry. The case that she fought up to the High Court is taught in law colleges as "State v. [[K p2 name|Dharanidhar Bora]] and others", and she's "PW-1" in it. She won. [[K p2 name|Bora]] is still in jail.

The survivor used to say that she had two lives, said [[K p6 name|Monisha Baruah]], the lawyer who travelled with her on forty-four dates. "In one she sold duck eggs. In the other she was PW-1. The egg customers weren't to know."

On Monday the revenue minister, Mr [[K p3 name|Jogen Pegu]], cut a ribbon at the site of a women's reading room. "From today the whole State shall know the name of [[W p1 name|Binodini Kaibarta]]," he announced. Ms [[K p6 name|Baruah]] asked for the microphone. The Supreme Court, she pointed out, has said that it can't be made known even when the person is dead, not unless the court permits and not by a minister.

The signboard was covered with a gamosa. Under it, until it's repainted, one can read "[[W p1 name|Binodini]] Pathaghar".

Her brother, [[W p4 name|Haren]], was asked what he wished for. "Books on ducks," he said.
