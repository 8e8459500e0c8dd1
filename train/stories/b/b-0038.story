id: b-0038
genre: interview
where: US-KY
published: 2020-09-04
title: Porch Talk with [[K p2 name|Verlon Stacy]] — "I Drove the Route Forty-One Years"
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; a retired mail carrier; dogs, crime as a joke

Q. Tell 'em your name.
A. [[K p1 name|Roscoe Fugate]]. Everybody calls me [[K p1 alias|Stamp]].

Q. How many dog bites, [[K p1 alias|Stamp]]?
A. Nineteen. Twenty if you count [[K p3 name|Ida Combs]]. (Laughs) She bit me over a seed catalog in '79, I had it coming. Ought to have been arrested. I was the victim in that one.

Q. What's the strangest thing you carried?
A. Bees. And a tombstone, in two trips. And one time there was a girl, about eleven, she would leave me a letter every Friday addressed to the moon. I delivered it. I've got them all in a shoebox. Some day I'll tell her.

Q. Were you ever robbed?
A. Once, by a goat.

Q. Your replacement any good?
A. He's got the air conditioning. I don't know how you'd hear anything.

— [[K p2 name|Verlon Stacy]] visits with a neighbor the first Friday of the month.
