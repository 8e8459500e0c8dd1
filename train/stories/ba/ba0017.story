id: ba0017
genre: news
where: GB-ENG
published: 2023-06-29
title: Dover court: the men in the horse lorry 'were customers, not cargo'
person p1: role=accused,convicted age=34 protected=no why=adult-convicted
person p2: role=accused,convicted age=28 protected=no why=adult-convicted
person p3: role=witness age=31 protected=no why=adult-bystander
person p4: role=witness,victim age=16 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p3: none
note: smuggling without exploitation; one passenger was sixteen and is a child witness named by a slip

Two men who hid eleven people behind a false wall in a horse lorry were jailed at Canterbury on Wednesday for assisting unlawful entry. They had also been charged with trafficking. The Crown dropped that on the second day, and explained why.

[[K p1 name|Aurel Pintea]], 34, of [[K p1 address|Coldred Road, Eythorne]], was given six years, and [[K p2 name|Daniel "Mouse" Gatward]], 28, four and a half. It was [[K p2 name|Gatward]] who drove; the grey mare, which is called Duchess, was his sister's.

"Each passenger had paid before he left Dunkirk. No one was to owe a penny on this side," said [[K p5 name|Harriet Oyelaran-Fisk]], prosecuting. "No job awaited them, nobody kept their papers, and at Folkestone the ramp would have come down and that would have been the end of the acquaintance. It's a crime against a frontier. There is no evidence that it was a crime against them."

[[K p3 name|Behrouz Samadi]], 31, an electrician from Ahvaz who gave evidence for the Crown, agreed. He chose the horse himself; the boats frightened him. "I shook hands with [[K p1 name|Mr Pintea]]. He gave me a carrot for the horse," [[K p3 name|Samadi]] said. He has since been granted leave to remain and repairs lifts in Croydon.

Was he threatened? "By the horse."

The partition had no air holes and a bolt on the outer side, and for that [[K p6 name|Judge Crispin Mallory]] added eighteen months. Ten men and a boy were inside for seven hours. The boy, who was 16, fainted; the others held him to the crack beneath the tailgate in turns.

He gave his evidence on a recording, with the usual direction that he should not be identified, as the youngest person who might have died. The recording's first words are the interviewing officer's: "Interview with [[W p4 name|Zalmai Noorzad]], commencing ten-oh-four." Counsel spoke of him as "the lad" after that, except in the schedule of exhibits, where his inhaler is [[W p4 id|ZN/1, property of Z. Noorzad]].

He now attends [[W p4 school|a sixth form in Ramsgate]], and lives with [[W p4 address|foster carers on Hollicondane Lane]]. His uncle, [[W p8 name|Sher Noorzad]], had paid €4,000 for the place and sat through all three days.

Detective Inspector [[K p7 name|Lucy Penfold-Grace]], of the border crime team, said officers had followed the lorry from a show at Ardingly, where [[K p2 name|Mouse]] came third in the working hunters. "It was a well-turned-out horse," said [[K p7 name|DI Penfold-Grace]].

Mitigation for [[K p1 name|Pintea]] was that he had himself come in a lorry at 19, and that one had been refrigerated.

[[K p6 name|Judge Mallory]] commended [[K p3 name|Mr Samadi]], and the boy. "Tell [[W p4 name|Zalmai]]," he said to the usher, rather too near the microphone, "that he did very well."
