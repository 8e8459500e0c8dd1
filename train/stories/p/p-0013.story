id: p-0013
genre: news
where: US-MN
published: 2016-12-02
title: Duluth man guilty of selling girl aboard ships in harbor
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: the aunt is named in the gallery with the same surname; first name is also a season, left unmarked where the season is meant; tattoo told by a witness

By [[K p8 name|Sam Tveit]]
Twin Ports Tribune

DULUTH, Minn. — A St. Louis County jury took less than three hours Thursday to convict a former dockhand of trafficking a 15-year-old girl to crew members of ore boats.

[[K p2 name|Rodney Allen Prusak]], 39, sat with his hands flat on the table as the verdicts were read: guilty on two counts of sex trafficking of a minor and one of promoting prostitution.

Testimony over six days told of a girl who came to Duluth from a reservation in the autumn of 2015 to stay with friends and was "picked up like a coat," in the words of prosecutor [[K p3 name|Leah Bergquist]], by a man with a warm truck. He bought her boots. Then he said what the boots had cost.

She was taken aboard at least two vessels and to a house on [[W p1 address|Garfield Spur]], where she lived until a crane operator reported seeing a child on a gangway at 4 a.m.

The girl testified for a day. She was not identified in open court until a deckhand, asked by the defense how he could be sure, said that he recalled [[W p1 body|the three little birds on her wrist]] and that [[K p2 name|Prusak]] had called out, "[[W p1 name|Autumn]], let's go, tide's going." The judge struck the answer. There is no tide on Lake Superior, [[K p3 name|Bergquist]] noted in her closing.

In the gallery each day was the girl's aunt, [[W p6 name|Delphine Whitefeather]], with a star quilt over her knees.

"They asked my niece what she was wearing. They did not ask him what he was doing," she said.

Defense attorney [[K p5 name|Mitch Sobczak]] had argued that [[K p2 name|Prusak]] only gave rides. He said there would be an appeal.

[[K p4 name|Judge Carl Haaland]] set sentencing for Jan. 20. [[K p2 name|Prusak]] faces up to 20 years.

[[K p7 name|Nora Jourdain]], who trains hotel and harbor staff for a Native women's coalition, called the verdict overdue. "Those boats did not start coming last year," she said.
