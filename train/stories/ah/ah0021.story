id: ah0021
genre: news
where: US-SC
published: 2013-06-21
title: She was arrested at the airport for a forged ticket. Now the state says she was a slave.
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=decide why=adult-accused
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: domestic servant held by her own great-uncle and his wife (accused relatives D); kept relation words; she is told by an accent, a bus stop and a bracelet

By [[K p7 name|Salome Frierson]]

GREENVILLE — The ticket to Manila was a photocopy, the credit card belonged to somebody else, and the young woman at the counter could not say who had sent her. So on February 3 airport police took [[W p1 name|Analyn Bautista Reyes]], 19, to the county detention center and charged her with forgery.

She asked, according to the intake sheet, "whether the beds were free."

This week Solicitor [[K p4 name|Gaines Wofford]] dropped the charge and obtained warrants for a retired engineer, [[D p2 name|Rodolfo Bautista]], 57, and his wife, [[D p3 name|Corazon "Cory" Bautista]]. They're accused of having kept his grand-niece for three years as an unpaid maid and nurse at [[W p1 address|a house on the fourteenth fairway at Pebble Run]], rising at four, eating last, and locked in whenever they traveled. [[D p2 name|Bautista]] had her passport. He told her, warrants say, that her parents would lose the rice land if she complained.

"It isn't bars. It's arithmetic," said [[K p5 name|Dr. Theodora Lykes]], a sociologist at Furman who has studied household servitude. "You owe, you owe, you owe." [[K p5 name|Lykes]] wrote to the solicitor in March after a student volunteer at the jail told her of the girl who cleaned everyone's cell.

A crossing guard, [[K p6 name|Maceo Earle]], had seen more than he knew. She used to stand at [[W p1 other|the No. 8 stop by the Lutheran school on Thursdays, with a cake box]], and let the bus go by. "I'd say, '[[W p1 name|Ana]], baby, ain't you getting on?' and she'd say, 'No, I'm only looking,'" [[K p6 name|Earle]] recalled. "She had [[W p1 body|a little burnt place shaped like a iron]] on her hand, and it was an iron."

The ticket had been sold to her by a man at the Filipino grocery for $220 in tips that neighbors had slipped to her over the years. [[K p4 name|Wofford]] said he has no plan to charge anybody else.

Mrs. [[D p3 name|Bautista]] said by telephone that the girl was "family, ungrateful, and a liar." Her husband did not come to the phone. Their case numbers are [[D p2 id|2013A2310101988]] and [[D p3 id|2013A2310101989]].

Detective [[K p8 name|Shayla Goforth]], who rebooked the case as a crime against and not by the girl, drove [[W p1 name|Analyn]] to [[W p1 place|St. Rafqa's, where she has a room over the parish hall]]. "First thing she did was sweep it," [[K p8 name|Goforth]] said. "I took the broom. I said, Miss [[W p1 name|Reyes]], sit."

Her old jail number, [[W p1 id|GCDC 130882]], still brings up her photograph on two commercial sites. Both ask $399 to take it down. A fund has been opened; checks to "A.B.R.," says [[K p5 name|Lykes]], will do.

[Web slug: [[W p1 url|airport-analyn-reyes-servitude]]-0621]
