id: ac0054
genre: news
where: US-VT
published: 2011-02-27
title: Missing since supper
person p1: role=bystander age=86 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=no why=adult-bystander
note: missing adult found; nothing to protect

The porridge was still warm, and the back door stood open on the snow.

[[K p3 name|Gail Thibodeau]] knew before she called out. Her mother's boots were on the mat. There were prints going off toward the sugarbush in what looked like bedroom slippers, and beside them, all the way, a second set. A man's.

Trooper [[K p2 name|Eamon Lyle]] followed them with a flashlight for a mile and a quarter. In a few places, he says, the small prints stopped and the large went on alone, deeper; then the small ones started again. "He'd been carrying her," he says. "I took off my glove to have my hand ready."

At the sugarhouse there was a light. There was steam coming from the roof. He looked in at the window.

[[K p1 name|Léa Thibodeau]], 86, was seated in a lawn chair in her slippers and a stranger's parka, giving orders. The stranger was feeding the fire. He had seen her from the road, at dusk, walking through the snow with a thermometer in her hand. She'd told him the sap was running and no one in her house would listen.

"She was right, too," said the stranger, who's a cell-tower inspector from Nashua and wants no fuss. "It was forty-four and running like a tap."

They had made a pint. The trooper has it on his dashboard.
