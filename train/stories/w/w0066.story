id: w0066
genre: news
where: US-WV
published: 2014-11-14
title: Obituary: [[K p1 name|Zenith "Zee" Casto]], 88, telephone operator
person p1: role=deceased age=88 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
screen: none
note: obituary: numbers

RAVENSWOOD — [[K p1 name|Zenith Opal Casto]], 88, who for thirty-one years was the voice that said "Number, please," died on Tuesday at home, [[K p1 address|the gray house at the ferry landing, Sand Street]], as she had told everyone she would.

Born [[K p1 birthdate|on the shortest day of 1925]], to a glassblower, she went to the switchboard at 17. She knew every affair in Jackson County and sold none. "She took it all with her," said her daughter, [[K p2 name|Faye Mullins]], "and she'd had offers."

Her own telephone, the last on the old exchange, was [[K p1 phone|Ravenswood five-five-five, oh-one-hundred]].

[[K p1 name|Zee]] leaves [[K p2 name|Faye]]; a son, [[K p3 name|Dr. Lincoln Casto]], of Atlanta; a granddaughter, [[K p4 name|Summer Mullins]], who plays the dulcimer at the service on Friday; and a parrot that can do a dial tone.
