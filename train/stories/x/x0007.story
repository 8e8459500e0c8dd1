id: x0007
genre: interview
where: US-GA
published: 2022-01-14
title: 'Use my name,' says the woman who went back to the truck stop
person p1: role=victim,author age=16 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: explicit waiver, so K though a victim; charged at seventeen

[[K p1 name|Shanelle Okafor-Bright]] is 34, a nurse in Macon, and has asked [[K p3 name|our reporter, Tess Marlow]], three times to be sure that the paper prints it right.

Q. You could have been anonymous.
A. I was anonymous for years. I was "juvenile female" in a police report. Print it: [[K p1 name|Shanelle]]. I signed your form, I'm grown, I want the girls at that stop to see a face.

Q. How did it start?
A. I was 16 and sleeping at a friend's. A man called [[K p2 name|Darnell Fitch]] bought me a phone and then said how I was to pay for it. He'd walk me from cab to cab and stand by the tires while I was inside. He held the money. I never once held the money.

Q. And the police?
A. Locked me up, Soliciting. I was 17 by then and they said I was old enough to know better. The judge threw it out in 2019 — vacated is the word. [[K p2 name|Fitch]] got twenty years, so I outlasted him.

Q. What do you tell drivers?
A. Look down once in a while. There's a kid by your tires.
