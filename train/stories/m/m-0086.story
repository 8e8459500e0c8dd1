id: m-0086
genre: news
where: GB-ENG
published: 2022-07-15
title: Honours, retirements and a very old letter: hospital trust people page
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=16 protected=no why=minor-not-in-crime
person p5: role=deceased age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=public-figure age=- protected=no why=public-figure
note: nothing to protect; staff newsletter with contact details, staff numbers, wards, bus stops, cars; a sixteen-year-old volunteer

Compiled by [[K p6 name|Bethan Achterlonie]], communications, ext. [[K p6 phone|01632 960515]], [[K p6 email|people.page@wyremouth-nhs.example]]

FORTY-ONE YEARS A PORTER. If you've ever been wheeled backwards into a lift by a man singing Jim Reeves, you have met [[K p2 name|Winston Delapenha]]. He began on 6 July 1981, staff number [[K p2 id|00417]], and hangs up his radio on Friday. He reckons he's walked to Jamaica and back six times, without leaving B corridor. He'll still be found most mornings at [[K p2 address|the stop outside the mortuary gate]], since he's kept his bus pass, or at home in [[K p2 address|Clarendon Terrace, number 8, with the runner beans]]. Cards to the lodge.

HONOURED. Sister [[K p3 name|Maricel Dimaculangan]], Ward 12, was appointed MBE for the winter of 2020. She wasn't told for a week since the envelope had been addressed to [[K p3 address|12 Quarry Close rather than 21]], where [[K p3 name|Maricel]] lives. It was opened by a student, who framed a photocopy. She took her mother-in-law to the Palace, and the wrong shoes.

VOLUNTEER OF THE SUMMER. [[K p4 name|Jordan Mbeki-Crowther]], 16, of [[K p4 school|Wyremouth Grammar]], plays the cello to the dialysis unit on Tuesdays and Saturdays. It's been put to us that there have been fewer complaints about the chairs. [[K p4 name|Jordan]] hopes to read medicine, "or cello".

NEW CHIEF NURSE. [[K p1 name|Dr Olufunke Strickland]] joins from Leeds in September. Her door (Trust HQ, [[K p1 address|Room 1.14]]) will be open, she promises, "chiefly as the handle's broken". She drives [[K p1 vehicle|an orange Fiat 500, OF22 NRS]], and apologises in advance to the car park.

FROM THE ARCHIVE. Builders under the old laundry found a letter of 1916 from Private [[K p5 name|Albert Fazackerley]] to a Nurse Hope. It says that he's got the leg sorted out and would she care to walk to the pier on it. We would love to know if she did. Any [[K p5 name|Fazackerley]] who reads this can ring [[K p6 name|Bethan]].

The Trust's annual meeting is on 20 September, with Councillor [[K p7 name|Lincoln Threlfall]] in the chair. There'll be cake, within guidelines.
