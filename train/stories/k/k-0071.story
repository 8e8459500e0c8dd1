id: k-0071
genre: news
where: US-NY
published: 2014-06-26
title: Housekeeper, 44, tells of ten years behind a diplomat's door
person p1: role=victim,witness age=44 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
note: adult domestic servitude; pseudonym by newspaper ("Rosie") stays; slips: her church, sister's name, an affidavit e-mail

She asked us to call her Rosie, because that is what the children called her, and because it isn't her name.

For ten years Rosie, who is 44, cooked, cleaned and ironed in a house in Scarsdale for a consular officer and his wife. She was paid, she says, in calling cards. [[K p2 name|Bertrand Koulibaly-Mensah]], 52, took her passport at the airport; [[K p3 name|Solange Koulibaly-Mensah]], 55, told her that a maid who left a diplomat's house was shot by the police. She had a radio, and did not hear anything on it about that, but she believed it.

The couple have given up immunity and will be tried in White Plains. They say that she was family.

"Family eats at the table," said Assistant U.S. Attorney [[K p4 name|Dominic Farah]].

She got out by way of the recycling. A note under the bottles, addressed to the driver, gave her sister's number in [[W p6 address|Barotac Nuevo]] and her sister's name, [[W p6 name|Luzviminda]]. He called it that night.

Rosie sings alto now at [[W p1 other|the Tagalog Mass at Our Lady of Solace]]. She has an e-mail address, her first, and let our reporter see how it's spelled: [[W p1 email|erlinda.gallego70@postmail.example]]. She's proud of that. She had to be asked if she really wanted it printed; she did not.

A hearing before Judge [[K p5 name|Annika Rosenfeld]] is set for July 21.
