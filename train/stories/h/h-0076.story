id: h-0076
genre: press-release
where: GB-WLS
published: 2021-07-01
title: New Assistant Chief Constable appointed
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; a police promotion that mentions vulnerability, exploitation, children in the abstract

Cuddfannau Police is delighted to announce that Chief Superintendent [[K p1 name|Angharad Mukherjee]] is to be its next Assistant Chief Constable, with effect from 2 August.

Born in Pwllheli, [[K p1 name|ACC Mukherjee]] joined as a special constable while she was driving the mobile library, and for three years did both, "which meant that I knew who'd not brought their books back, and could do something about it".

She went on to lead the force's response on county lines and on child exploitation, where the number of children referred as victims, instead of prosecuted, rose from six to a hundred and four in two years. She holds the Queen's Police Medal and a bronze for cawl.

Chief Constable [[K p2 name|Howard Brace]] said: "There wasn't a dry eye on the interview panel, and one of us is a retired magistrate."

The Police and Crime Commissioner, [[K p3 name|Llinos Fychan]], added that the appointment showed what could come of a Saturday job.

[[K p1 name|ACC Mukherjee]] will be responsible for local policing, the control room, and horses. She lives with her husband [[K p4 name|Deian]] and, in her words, too many hens.

Photographs: [[K p1 photo|acc_mukherjee_official.jpg]], and [[K p1 photo|mukherjee_library_van_1996.jpg]] (courtesy of the Archive).
