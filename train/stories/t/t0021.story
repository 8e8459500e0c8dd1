id: t0021
genre: blog
where: US-TN
published: 2019-01-09
title: On clemency, and what we say of a child
person p1: role=convicted,victim age=16 protected=decide why=consented
person p2: role=author age=- protected=no why=author
person p3: role=deceased,victim age=43 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: the survivor has chosen to be named and speaks in public; decide

Parish notes from Mother [[K p2 name|Agnes Kilbride]], St. Monica's, Chattanooga

Fourteen years ago a jury in our county called a child a "prostitute and thief" and sent her to prison for life. I was on the street with a sign last Monday when the governor's letter came, and I'd like to set down what changed. She did not. The word did.

[[D p1 name|Renata Goodloe]] was 16. A man twice her age had put her out to strangers for six months and counted the money in front of her. One of the strangers, [[K p3 name|Martin Faircloth]], 43, reached under the bed, and she was afraid of what was there, and she shot him. That was the case. The prosecutor told the jury that she'd "plied her trade."

Now she is 30, with a degree, and she speaks at our own Lenten series on March 13. "Use my name," [[D p1 name|Renata]] told me when I asked. "I've been a number for long enough. I want girls to see it on the poster."

So it's on the poster. Governor [[K p4 name|Tate Langham]] has been invited too.

