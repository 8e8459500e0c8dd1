id: m-0054
genre: news
where: GB-NIR
published: 2017-01-27
title: Skipper of the [[W p1 vehicle|Radiant Dawn]] 'kept crew's papers in the bait freezer'
person p1: role=victim age=35 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=56 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: crew lived aboard, so the boat is W; both were arrested as immigration offenders; nickname, missing tooth; harbour master kept

[[K p7 name|Ruairi McAteer]], Harbour Court

The harbour master at Portadornan has a good view and a bad heart, and it was in the hope of calming the latter that [[K p6 name|Desmond Shilliday]] took to counting boats from his window. In November he counted the same two men on the deck of the [[W p1 vehicle|Radiant Dawn, B-417]], on forty-four days out of forty-four.

"They never once stepped on the quay," said [[K p6 name|Shilliday]]. "I waved an orange at them. One looked behind him to see who it was for."

[[K p3 name|William John Purdy]], 56, of [[K p3 address|"Fairwinds", 8 Ballyhaft Road]], denies two counts under the Human Trafficking and Exploitation Act. [[K p4 name|Siobhra Quigg]], prosecuting, said that he had brought the men from Batangas and Ghana on transit visas good only for joining a ship, told them that if they put a foot ashore they'd be jailed, and paid them nothing after the second month. There was "an agency debt". Their passports and seaman's books were found in a lunch box in the bait freezer.

She told the jury that they'd been jailed after all. On December 1 both got off to help with a rope and were detained by Border Force as illegal entrants. They were held for nine nights in Larne House, and were written down for removal as "[[W p1 name|SANTIAGO, Rommel]], [[W p1 id|SIRB C0918833]]" and "[[W p2 name|QUAYE, Nii Armah]], [[W p2 id|GHA-40612]]". It was a cook there who asked why two illegal entrants had frostbite.

The Filipino, 35, gave evidence by link. He has [[W p1 body|a gold canine and lost the tip of a thumb to the winch]]. Asked what he was called on board, he said, "[[W p1 alias|Boy]]." "He's called [[W p2 alias|Other Boy]]."

Mr [[K p5 name|Fergus Hyndman]] QC, for [[K p3 name|Purdy]], suggested that crews sleep aboard everywhere.

"With a padlock, sir?"

[[K p8 name|Captain Lise Brandvold]] of the seafarers' mission is lodging both men ([[W p2 address|over the mission reading room on Quay Street]]). The second has asked her for only one thing, she said: he would like to walk up a hill.

Trial continues. Bill [[K p3 id|16/118204]].
