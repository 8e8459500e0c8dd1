id: ad0100
genre: comments
where: US-AK
published: 2013-10-30
title: Comments: Village public safety officer on leave
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
note: adult rape by an official who is the accused (K); small village is W; victim by job and husband

**ravenmad:** It says "a community on the lower Kuskokwim". There's 212 of us. You might as well of put a pin in it.

**KYUKlistener:** [[K p2 name|Officer Loren Tate]] was charged in Bethel with sexual assault in the 2nd. Trooper Sgt. [[K p3 name|Ivan Moxie]] flew him out Saturday. He came to her door in uniform saying it's a welfare check.

**ravenmad:** When the law's the one at the door who do you call. We've one phone that works.

**snogo4sale:** it happened at [[W p1 address|Tulgaq]], the teacher housing

**ravenmad:** Don't.

**snogo4sale:** only one teacher there that's been here more than a year. [[W p1 other|She does the third grade and the dance group]]

**KYUKlistener:** It's [[W p4 name|Wassilie Nick]]'s wife. Everyone's bringing them fish.

**ravenmad:** Bring fish then, and keep it shut. [[W p1 name|Annie]] taught my boys to read, both of them, and one you'd of thought couldn't.

**snogo4sale:** I only said dance group

**ravenmad:** And I only said [[W p1 name|Annie]]. So we're both fools.
