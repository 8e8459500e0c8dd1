id: au0017
genre: roster
where: US-KY
published: 2019-10-21
title: Harlow County Fair Premium List & 4-H Junior Results, as posted on the Extension door
person p1: role=bystander age=15 protected=no why=minor-not-in-crime
person p2: role=bystander age=9 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=bystander age=88 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=12 protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=bystander age=13 protected=no why=minor-not-in-crime
note: nothing to protect; LAST, FIRST list of children with exhibitor numbers, clubs and ages; "booked", "charged", "bond", "maiden", "sold at auction" innocent

EXH. NO. | NAME | AGE | CLUB | CLASS | PLACE | PREMIUM
[[K p1 id|0107]] | [[K p1 name|COMBS, ABIGAIL]] | 15 | Cutshin Clovers | Market lamb, champion | 1st | $45, sold at auction $610
[[K p2 id|0113]] | [[K p2 name|SIZEMORE, EASTON]] | 9 | Wooton Wranglers | Cockerel, single | 1st | $6
[[K p3 id|0121]] | [[K p3 name|AL-KHATIB, NOOR]] | 17 | Hyden Honeybees | Honey, dark; also Senior essay | 1st, 1st | $20
[[K p6 id|0130]] | [[K p6 name|COMBS, WYATT]] | 12 | Cutshin Clovers | Market lamb | 6th | $8
[[K p9 id|0138]] | [[K p9 name|HENSLEY, MAKENNA]] | 13 | Hyden Honeybees | Maiden mare, showmanship | 2nd | $15
[[K p4 id|0201]] | [[K p4 name|BREWER, OPAL]] | 88 | Open class | Quilt, Drunkard's Path | Best of show | $75
[[K p8 id|0219]] | [[K p8 name|SANTOS, RODEL]] | — | Open class | Hot pepper, longest | 1st | $5

JUDGES: Sheep, [[K p5 name|Dr. Clarence Yates]], UK Extension. Poultry, [[K p7 name|Marcella Farmer]]. Quilts, same; she asked that it be known that she judged blind.

NOTES BY THE SECRETARY

1. Sale of lambs. [[K p1 name|Abigail]]'s went to the bank. [[K p6 name|Wyatt]]'s did not, because on being led in he ran, and so did the lamb, and they were found together behind the midway at nine o'clock. [[K p6 name|Wyatt Combs]] says that he doesn't wish to sell. Rule 14 (all market animals shall be sold) was waived by [[K p5 name|Dr. Yates]], who said he'd have run too.

2. The protest in Cockerels. Exhibitor [[K p2 id|113]] was charged with dyeing the comb. [[K p7 name|Mrs. Farmer]] washed it herself in the presence of both mothers. The comb is red. [[K p2 name|Easton Sizemore]] was cleared and given an ice cream, and the complaint is expunged.

3. Essay. "Why I Was Afraid of Bees," by [[K p3 name|Noor Al-Khatib]], will go to Louisville. [[K p3 name|Noor]] moved here at eleven from Homs, and her hives are on the strip bench above [[K p3 address|Lower Bad Creek]]. She has a jar for anyone who brings back a jar.

4. Mare. [[K p9 name|Makenna]] was booked in for two classes but broke a collarbone in the first. She finished the pattern. She is at home in a sling and takes visitors.

5. [[K p4 name|Miss Opal]] asks whoever borrowed her thimble to think about eternity.

6. Mr. [[K p8 name|Santos]]'s pepper, 14⅜ inches, is in the window of the Extension, and is not to be eaten on a dare again. One youth was taken to the clinic, 606-555-0134, and is fine.

7. Fair bond for the Ferris wheel has been returned by the county. Premium checks at the desk from Monday; bring your number.

Corrections to [[K p7 name|Marcella Farmer]], acting secretary, before Nov. 1. Farmer's Bank isn't a relation.
