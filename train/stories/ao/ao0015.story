id: ao0015
genre: social
where: US-OH
published: 2017-01-12
title: Thread by a legal-aid lawyer, saved from a timeline
person p1: role=accused,victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: an adult woman convicted of robbing a customer at her trafficker's order; lawyer says "my client" throughout, replies and a docket link name her

[[K p3 name|Judith Ebersole, Esq.]] [[K p3 alias|@ebersole_aid]]
1/ Today an Ohio judge gave my client 30 days to report to prison for a robbery that her pimp ordered with a gun at her sister's head. I've been at this 26 years and I needed to sit in the car.

2/ She was 19. [[K p2 name|Rodney Vance Tuttle]], 40, told her she'd be a hostess at a sports bar. Night two he took her boots and phone. By February he had her meeting men at a hotel by the airport and he carved his initials in her, [[W p1 body|"RVT" inside the left knee]].

3/ When she tried to leave he poured bleach over the baby clothes. Then he told her to lift a customer's wallet while he filmed it, "so now you're a criminal like me". The wallet held $61.

4/ [[K p2 name|Tuttle]] has been charged with compelling prostitution. Good. It is [[K p2 id|16CR-4471]], trial in June, he's in county, go look. But prosecutor [[K p4 name|Neil Grabowski]] wouldn't dismiss hers: "She made choices." [[K p4 name|Mr. Grabowski]], which ones?

5/ Judge [[K p5 name|Charity Hollins-Webb]] was kind about it. Kindness is 30 days to report.

REPLIES

[[K p6 name|DeeDee Kaminski]] [[K p6 alias|@deedeek_toledo]]: I was on that jury in October. We weren't told ANY of this. I'd have hung it. My name is on the list, I don't care.

[[K p3 alias|@ebersole_aid]]: [[K p6 name|DeeDee]] please call my office, [[K p3 phone|419-555-0190]].

@buckeyetruth: public record folks, no secret. [[W p1 url|clerk.maumeecounty.example/case/16CR3982-stamper-amber]] you're welcome

@nightshiftRN: wait is that [[W p1 name|Amber Stamper]] that waited tables at [[W p1 employer|the Rossford Frisch's]]? Quiet, always drew on the placemats? Oh my God.

@buckeyetruth: the very same. [[W p1 name|Stamper]] is on the roster as [[W p1 id|inmate A-228194]] next month. pray for the guy with the wallet lol

[[W p7 name|Heather Stamper]]: I'm the sister in tweet 1. He had it here, by my ear. [[W p1 name|Ambie]] gave herself up so he'd put it down. You people can say what you want.

[[K p6 alias|@deedeek_toledo]]: [[W p7 name|Heather]] I am so so sorry. I voted.

@nightshiftRN: is there a fund? she lived with us on [[W p1 address|Superior St over the vacuum shop]] once, she paid rent in drawings

[[K p3 alias|@ebersole_aid]]: I'm asking everyone to delete replies with her name. I left it out on purpose. The governor's office reads these. Petition has no name: look for "the sixty-one dollar woman".

@buckeyetruth: [[W p1 other|#FreeAmberStamper]] then? make up your mind

[[K p3 alias|@ebersole_aid]]: Blocked. And to [[K p5 name|Judge Hollins-Webb]]'s clerk, who phoned just now: yes, ma'am, I'll file Friday. An amber light is not green, [[K p4 name|Neil Grabowski]], and I'm still at the intersection.
