id: y0018
genre: news
where: PH
published: 2005-10-17
title: Entertainer held at NAIA with tampered passport says Osaka club "owned" her
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: arrested on return with a false passport

Immigration agents at the Ninoy Aquino airport had her in a holding room for eleven hours before anyone asked why she'd been crying on the flight.

[[W p1 name|Czarmaine Delos Trinos]], 22, of [[W p1 address|Purok Kabalawan]], Guiuan, was booked for use of a falsified travel document under the name [[W p1 alias|Ricalyn Obnamia]], passport no. [[W p1 id|MM 448719]]. The document, she told Public Attorney [[K p3 name|Ma. Teresita Fullante-Yap]], was handed to her in a jeepney outside the training hall by her promoter, [[K p2 name|Boy Almendrala]], along with a contract that said "cultural dancer."

In Osaka the contract was torn up. The mama-san had paid ¥1.6 million for her, she was informed, and there was one way to earn such a sum. Two men slept across the door. She got away when a customer, a dentist, left his keys on the bed.

"I'm told to plead and pay the fine," she said. "With what?"

[[K p2 name|Almendrala]] was arrested on Friday in Pasay on a complaint for qualified illegal recruitment. Inquest Prosecutor [[K p4 name|Rogaciano Tumulak]] said that the charge against the Guiuan woman "remains pending until it does not".
