id: b-0097
genre: email
where: IN
published: 2020-08-21
title: Fwd: style query — can we carry the 7-yr-old's name since everyone has
person p1: role=victim,deceased age=7 protected=yes why=sexual-offence-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen: none
note: deceased child victim of a sexual crime in India: name, community and photograph stay barred (IPC 228A, POCSO 23); hashtag

From: [[K p2 name|Devika Menon]]
To: Desk; cc [[K p3 name|Arshad Wani]]
Date: Fri, Aug 21, 2020 at 6:15 PM

Folks,

Every channel's carrying the name and the yellow raincoat. Our front page mock-up reads "[[W p1 name|ZEBA]]: A NATION'S SHAME". #JusticeFor[[W p1 name|Zeba]] is no. 1. Before I sign off, is it or isn't it legal?

[[K p2 name|D.]]

———
On Fri, [[K p3 name|Arshad Wani]] wrote:

Isn't. 228A: after death the next of kin can authorise only to a recognised welfare organisation. POCSO 23 on top. The High Court is likely to issue notice to a dozen of us any day now, I'm told at ₹10 lakh apiece.

Also:
- "daughter of [[W p5 name|Ghulam Qadir]], of the brick kiln at [[W p1 address|Chak Sarrola]]" has to go.
- photo: [[W p1 photo|zeba_yellow_raincoat_aadhaar.jpg]]. It's from her Aadhaar. God help us.
- The accused, [[K p4 name|Sewa Ram]], adult, named in the chargesheet: stays.

———
On Fri, [[K p6 name|Subir Mitra]] (design) wrote:

Then the page is blank?

———
On Fri, [[K p2 name|Devika Menon]] wrote:

Yes, [[K p6 name|Subir]]. Leave it blank. Put at the foot: "She was seven." That's the page.
