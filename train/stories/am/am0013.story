id: am0013
genre: news
where: US-NY
published: 2005-10-28
title: Bangladeshi diplomat's former clerk admits keeping cook in Queens basement
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=convicted age=53 protected=no why=adult-convicted
person p3: role=convicted age=48 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: community paper; she lived in the house where she worked; her brother named; imam kept; mosque is where she was found

By [[K p9 name|Tanvir Rashid Mollah]]
Special to the Jackson Heights Probaha

A former visa clerk at a Manhattan mission and his wife stood before a federal judge in Brooklyn on Wednesday and, in Bangla, said yes.

Yes, [[K p2 name|Golam Kibria Bhuiyan]], 53, had sent for a cook from his wife's district. Yes, he had told the consul she was 25 and would get $1,400 a month. And yes, said [[K p3 name|Nasreen Bhuiyan]], 48, barely to be heard, they'd burned her return ticket in the sink so that she would see it burn.

She was in fact 19. For the next three years [[W p1 name|Moyna]] cooked, minded four children and cleaned two other apartments that the family rented out. There was no salary. When visitors came she was put in the boiler room. She was told that in America police shoot people without papers, and that the couple would have her brother beaten at home.

Assistant U.S. Attorney [[K p4 name|Caroline Strickland-Wu]] said that it was the longest any victim in the Eastern District had been held in a house within sight of a subway.

The house is [[W p1 address|the green one with the plaster lions at 37-155 69th Place]]. The neighbor to the left, retired bus driver [[K p6 name|Cleveland Baptiste]], used to see a girl at the small window. "I waved, she'd wave. I figured, shy," said [[K p6 name|Baptiste]]. "I've had to think about that wave."

Her way out was religious. On the last Friday in Ramadan 2003 the family took the children to prayers and, for want of hands, took her too. She passed a note to the women's side. "It said only: I'm [[W p1 name|Moyna Khatun]], I want my mother," the imam, [[K p7 name|Maulana Fazlul Haque]], told the *Probaha*. [[K p7 name|Maulana Haque]] read it in his office and telephoned his own lawyer before he telephoned anybody else.

Agent [[K p5 name|Brian Delahunt]] of Immigration and Customs Enforcement met her that night. He said she had [[W p1 body|a steam scar from elbow to shoulder, and no idea who was president]].

Sentencing is in January. The plea agreement ([[K p2 id|05-CR-0714]]) calls for restitution of $188,000. [[K p2 name|Bhuiyan]] faces up to nine years and his wife up to four; [[K p3 name|Nasreen]] asked if they might serve one after the other, on account of the children, and was told it doesn't work like that.

Reached by telephone in Brahmanbaria, her brother, [[W p8 name|Sobuj Mia]], said that the family had held prayers for her death in 2002. "Now they say [[W p1 name|Moyna]] has a job in a hospital kitchen and goes to [[W p1 school|the night school in Flushing]]," [[W p8 name|Sobuj]] said. He wanted to know how to dial her: was it still the 718 number, [[W p1 phone|718-555-0136]]?

The government's papers say "M.K." throughout. We've followed them on page one. — Ed.
