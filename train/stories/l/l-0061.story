id: l-0061
genre: news
where: US-GA
published: 2012-06-14
title: Onion grower's 'runaway' workers rounded up near Vidalia
person p1: role=victim,accused age=45 protected=yes why=trafficking-victim
person p2: role=victim,accused age=19 protected=yes why=trafficking-victim
person p3: role=witness age=- protected=decide why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=decide why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: father and son; 'absconding' H-2A workers treated as fugitives; a dog and a fence told with relish; grower and contractor only privately accused

by [[K p7 name|Buster Hargrove]], The Toombs Weekly Call

It took bloodhounds, a county helicopter and, in the end, a plate of biscuits to bring in two Mexicans who went over the fence at a labor camp Saturday night.

The pair, a father and son, had been gone 31 hours when [[K p6 name|Miss Eula Claxton]], 80, found them in her smokehouse. She fed them and telephoned the law, in that order.

Sheriff's Lt. [[K p4 name|Alvin Purvis]] said [[W p1 name|Anselmo Xicoténcatl]], 45, and [[W p2 name|Brayan Xicoténcatl]], 19, will be charged with criminal damage to a fence and theft of services, that is, of the $950 apiece that labor contractor [[D p5 name|Javier Zertuche]] says he's owed for their visas and bus. "You can't skip out on a bill," [[K p4 name|Purvis]] said. Immigration has been told.

[[D p3 name|Buddy Lanier Tolbert]], whose onions they were hired to clip, was hot about the fence. It cost him $4,000 and is eight feet high. What's it for? "Deer."

The older man, who has a bad hand, wouldn't sit down till the boy had eaten. He told Miss [[K p6 name|Claxton]]'s grandson, who has high school Spanish, that the contractor's men walk the fence at night with a gun; that the papers were taken up the first day; that they clip 20 cents a bucket and the bucket's never counted full; that his son was made to dig up onions barehanded after he'd asked for the papers. A third man who asked "isn't there now."

The grandson thinks that he may have got a word wrong.

They're from [[W p1 address|San Miguel Tlaxpan]], where, according to the boy, he was [[W p2 other|goalkeeper of the state under-18s]]. He dropped the biscuit only once.

Book-in nos. [[W p1 id|12-1188]], [[W p2 id|12-1189]]. No visitors.
