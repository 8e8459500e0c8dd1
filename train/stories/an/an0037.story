id: an0037
genre: news
where: NG-LA
published: 2012-09-18
title: Lekki 'thieving housegirl' freed as couple arraigned over eight years without pay
person p1: role=victim,accused age=9 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=decide why=adult-accused
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: domestic servitude since age 9 now 17; uncle who gave her is accused by a voice; court; estate; nickname; gateman K

Eight years after she was brought to Lagos to be put in school, a girl who's never been inside one told a magistrate that she could read one word. It was "Indomie". She'd learnt it from the carton she slept on.

On Monday, at the Igbosere Magistrates' Court, Chief [[K p2 name|Olumide Bankole-Cole]], 45, and his wife, [[K p3 name|Ronke Bankole-Cole]], 41, a caterer, were arraigned on five counts: that they'd procured a child of 9 from across the border; kept her in forced labour; flogged her with a phone wire; withheld food; and paid her nothing. They pleaded not guilty. Chief Magistrate [[K p4 name|Adaobi Ezeugwu]] granted each bail of N2 million.

In July the couple had been the complainants. It was they who had the girl detained at Maroko for stealing a wristwatch. She spent nineteen nights in a cell with grown women, before a cell-mate wrote her story on a biscuit wrapper.

"The watch was on the Chief's hand at the time he reported it lost," said [[K p5 name|Supt. Godwin Etim]], of the agency against trafficking. [[K p5 name|Etim]] tendered a photograph. The charge against her, [[W p1 id|MIK/C/188/2012]], COP v. [[W p1 name|Sewanu]] "F", was thereupon struck out.

It was gathered that a relation of hers, a driver named [[D p7 name|Pascal Hunsu]], had brought her to the house, and used to come at Christmas for an envelope. He can't be found; nobody has charged [[D p7 name|Hunsu]].

[[K p6 name|Mallam Isah]], the gateman, who has been on that street for twelve years, told the court: "Madam call am [[W p1 alias|Broom]]. I no sabi say she get name." But one day he asked her, and she told him. "She say [[W p1 name|Sewanu]]. I begin greet am: [[W p1 name|Sewanu]], good morning. She dey cry." [[K p6 name|Isah]] said that he used to pass bread under the side gate of [[W p1 address|Plot 14b, Bisola Durosinmi close]].

The magistrate was moved, and said so. She ruled that the girl, being under eighteen, isn't to be described in print. She's been moved to [[W p1 address|the sisters' hostel in Badagry]], whose name is withheld here, and is in Primary 2 with children half her height.

On the first page of her reader, which she brought with her to court, someone had written in blue for her to copy: [[W p1 name|Sewanu Felicite Agossou]]. My mother's village is [[W p1 address|Ganvié-Sô]]. I am a girl. She'd copied it eleven times. The eleventh is quite straight.

In a video clip on a gossip blog the caterer, as she leaves, is heard to say: "After all that we did for [[W p1 name|Felicite]]." [[K p3 name|Mrs Bankole-Cole]]'s company, [[K p3 employer|Ronkus Bites]], has issued a statement that it isn't affected. The matter returns to court on October 30.

— [[K p8 name|Ikenna Obiora]]
