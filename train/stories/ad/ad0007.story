id: ad0007
genre: social
where: IN
published: 2022-07-14
title: #JusticeFor[[W p1 alias|Munni]] trends after Kanpur flat raid
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
note: tweets; nickname in a hashtag where the family did not choose it; "Munni" was posted by neighbours as her call name

@kanpurkonnect: A 13-yr-old was pulled from an 8th floor flat last night. Three years scrubbing for a bank couple, locked in when they went to work, wages "kept in deposit" by the agent. FIR against [[K p2 name|Rajeev Trivedi]] and [[K p3 name|Shalini Trivedi]]. #JusticeFor[[W p1 alias|Munni]]

@[[K p4 alias|advocate_zoya]]: Stop using that hashtag. It IS what they call her at home. Section 74 JJ Act, six months' jail for you.

@sharma_ji_ka_beta: didi chill its only nickname. real name is [[W p1 name|Sunita Oraon]], her father [[W p5 name|Budhwa Oraon]] came by train from [[W p1 address|Karmtoli]] to fetch her

@[[K p4 alias|advocate_zoya]]: I am screenshotting this for the Commission

@KanpurKonnect: Old tweet deleted. New tag #EndChildHelp. The couple beat her with a rolling pin when rotis were burnt, says the FIR.

@foodie_anu: flat is in the same tower as my nani 😨 [[K p3 name|Shalini]] aunty used to teach Sunday yoga
